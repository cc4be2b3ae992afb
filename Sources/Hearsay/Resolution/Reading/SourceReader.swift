internal import HearsayMatching
internal import HearsayText

/// Takes sources apart.
struct SourceReader: Sendable {
  let context: ResolutionContext

  /// Reads a source.
  ///
  /// Complexity: linear in its tokens.
  func read(_ range: Range<Int>) -> SourceMention {
    let tokens = trimmed(range)
    let coreEnd = coreEnd(tokens)
    let core = tokens.lowerBound..<coreEnd
    let head = beforePostNominal(head(core), core)
    let (possessor, first) = possessor(core, head)
    var at = quantityStart(first, head)
    var determiner: Int?
    var numeral: Int?
    while at < head, mentionStart(at) != at || context.tag(at) == .dt {
      let tag = context.tag(at)
      if tag == .dt || tag == .pdt {
        determiner = determiner ?? at
      } else if tag == .cd, !opensCompound(at) {
        numeral = at
      } else if isSeveral(at) || isUnnamed(at) {
        // "several embassies", "an unnamed aide": how many, or that no name is given, is no part of what they are.
      } else {
        break
      }
      at += 1
    }
    // Where a mark behind "'s" leaves nothing that is possessed: "Student's [".
    at = min(at, head)
    let end = restrictiveEnd(coreEnd, tokens.upperBound)
    return SourceMention(
      tokens: tokens, core: core, head: head, noun: at..<max(coreEnd, at + 1),
      determiner: determiner, numeral: numeral, possessor: possessor,
      mention: context.mention(at: head).flatMap { isGeneric($0) ? nil : $0 }, restrictiveEnd: end,
      phrases: phrases(coreEnd, end),
      appositions: appositions(end, tokens.upperBound), conjuncts: conjuncts(coreEnd, tokens))
  }

  /// Where a number stands after "at least", "more than" and the like; the first token without one.
  private func quantityStart(_ first: Int, _ head: Int) -> Int {
    for at in first..<min(first + 3, max(first, head)) {
      switch context.tag(at) {
      case .cd: return at
      case .in, .jjs, .jjr, .rb, .rbr, .rbs: continue
      default: return first
      }
    }
    return first
  }

  private func isSeveral(_ token: Int) -> Bool {
    context.tag(token) == .jj && context.pronoun(token)?.kind == .indefinite
  }

  private func isUnnamed(_ token: Int) -> Bool {
    context.segmented.matches(at: token).contains {
      $0.lexicon == .anonymityRequests && $0.tokens == token..<(token + 1)
    }
  }

  /// Whether a number is the first part of a word: "31-year-old", "89%".
  private func opensCompound(_ token: Int) -> Bool {
    context.tag(token + 1) == .hyph || isMark(token + 1)
  }

  /// Where the mention at a token starts; nil without one.
  func mentionStart(_ token: Int) -> Int? {
    context.mention(at: token).map { context.tagged.mentions[$0].tokens.lowerBound }
  }

  /// The possessor and where what it possesses starts.
  private func possessor(_ core: Range<Int>, _ head: Int) -> (Range<Int>?, Int) {
    if context.tag(core.lowerBound) == .prps, head > core.lowerBound,
      style(core.lowerBound) == nil
    {
      return (core.lowerBound..<(core.lowerBound + 1), core.lowerBound + 1)
    }
    var at = head
    while at > core.lowerBound {
      if context.tag(at) == .pos,
        context.mention(at: at) == nil || mentionStart(head) != mentionStart(at)
      {
        return (core.lowerBound..<at, at + 1)
      }
      at -= 1
    }
    return (nil, core.lowerBound)
  }
}
