internal import HearsayMatching
internal import HearsayText

/// "the municipality": a body without a name of its own, by the words that told before which one it is ("the Vaalrand
/// municipality").
///
/// Leaves alone bodies that two such words were used of before ("the city council" and "the county council"), and
/// those that the noun alone tells.
enum FullerNoun: ResolutionRule {
  static let name = "fuller-noun"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil, source.possessor == nil,
      source.phrases.isEmpty, source.conjuncts.isEmpty, source.appositions.isEmpty,
      source.numeral == nil, source.noun.count == 1, let determiner = source.determiner,
      context.words.isDefinite(context.word(determiner)), !state.kinds.isPlural(source.head)
    else { return nil }
    switch state.kinds.kind(of: source.noun, head: source.head).nounClass {
    case .government, .organization: break
    default: return nil
    }
    guard let fuller = fuller(source.head, in: state) else { return nil }
    var draft = DescribedSource.draft(source, in: state)
    draft.name = state.describer.decapitalized(fuller)
    draft.resolvedFrom = fuller
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// The noun with the words before it that tell which one it is, where the text has used one set of them.
  private static func fuller(_ head: Int, in state: ResolutionState) -> Range<Int>? {
    let context = state.context
    var found: Range<Int>?
    for token in state.repeated.before(head) {
      let group = context.parsed.nounGroupAt[token]
      guard group >= 0, !context.isInTitle(token), context.mention(at: token) == nil else {
        continue
      }
      var start = token
      let first = context.parsed.nounGroups[Int(group)].tokens.lowerBound
      while start > first, tellsWhich(start - 1, context) { start -= 1 }
      guard start < token else { continue }
      if let known = found, !isSame(known, start..<(token + 1), context) { return nil }
      found = start..<(token + 1)
    }
    return found
  }

  private static func tellsWhich(_ token: Int, _ context: ResolutionContext) -> Bool {
    let tag = context.tag(token)
    return tag.isNoun || tag == .jj || tag == .hyph
  }

  private static func isSame(
    _ one: Range<Int>, _ other: Range<Int>, _ context: ResolutionContext
  ) -> Bool {
    one.count == other.count
      && zip(one, other).allSatisfy {
        context.parsed.lemmas[$0].text == context.parsed.lemmas[$1].text
      }
  }
}
