internal import HearsayMatching
internal import HearsayText

/// A headline that ends with who says it: "Ferry levy to start in July, confirms ministry", "Salt cuts strokes, study
/// finds", "River sicker than thought: report".
///
/// All before the comma, colon or dash is the content. Such words are not weighed: the scorers were fitted on running
/// text, where a sentence ends with a stop. Leaves alone headlines that end with a stop, and those whose last words hold
/// more than a cue and a source.
enum HeadlineClosing {
  /// How sure it is, set by hand.
  static let probability = 0.9

  /// What the headline says, and who says it; nil where it does not end so.
  ///
  /// Complexity: linear in the headline.
  static func proposal(_ scored: ScoredProposals, _ context: AttributionContext) -> Proposal? {
    guard let first = context.sentences.first?.tokens, isHeadline(first, context),
      let mark = lastMark(first, context)
    else { return nil }
    let tail = (mark + 1)..<first.upperBound
    let content = first.lowerBound..<mark
    if context.category[mark] == .comma {
      guard let (cue, source) = verb(in: tail, scored, context) ?? hearing(in: tail, context)
      else { return nil }
      return make(cue, content, source, scored, context)
    }
    guard isSource(tail, context), let cue = scored.candidates.first(where: { $0.head == mark })
    else { return nil }
    return make(cue, content, tail, scored, context)
  }

  private static func isHeadline(_ sentence: Range<Int>, _ context: AttributionContext) -> Bool {
    guard (5...longestHeadline).contains(sentence.count), context.sentences.count > 1 else {
      return false
    }
    switch context.category[sentence.upperBound - 1] {
    case .period, .questionMark, .colon, .comma, .closeQuote: return false
    default: return true
    }
  }

  /// The last comma, colon or dash outside quotations, with a few words behind it.
  private static func lastMark(_ sentence: Range<Int>, _ context: AttributionContext) -> Int? {
    let last = sentence.dropFirst(2).last { token in
      switch context.category[token] {
      case .comma, .colon, .dash: context.quotationOf[token] < 0
      default: false
      }
    }
    guard let last, (1...longest).contains(sentence.upperBound - last - 1) else { return nil }
    return last
  }

  /// The cue that begins or ends the last words, and the source that is all the rest of them.
  private static func verb(
    in tail: Range<Int>, _ scored: ScoredProposals, _ context: AttributionContext
  ) -> (cue: CueCandidate, source: Range<Int>)? {
    guard tail.count > 1 else { return nil }
    let (first, last) = (tail.lowerBound, tail.upperBound - 1)
    if let cue = cue(last, scored, context), cue.tokens.upperBound == tail.upperBound,
      first < cue.tokens.lowerBound, isSource(first..<cue.tokens.lowerBound, context)
    {
      return (cue, first..<cue.tokens.lowerBound)
    }
    if let cue = cue(first, scored, context), cue.tokens.lowerBound == first,
      let source = nounPhrase(cue.tokens.upperBound..<tail.upperBound, context)
    {
      return (cue, source)
    }
    return nil
  }

  /// "court hears", "jury told": who listens is no source.
  private static func hearing(
    in tail: Range<Int>, _ context: AttributionContext
  ) -> (cue: CueCandidate, source: Range<Int>)? {
    let last = tail.upperBound - 1
    guard tail.count > 1, isHearer(last - 1, context),
      let (entry, _) = context.resources.cues.find(
        context.parsed.lemmas[last].word, as: .verb, next: { _ in -1 }),
      entry.cueClass == .perceive
    else { return nil }
    let cue = CueCandidate(
      tokens: last..<(last + 1), head: last, part: .verb, rule: VerbCue.self, entry: entry,
      verbGroup: nil, chainStart: last, subject: nil)
    return (cue, tail.lowerBound..<last)
  }

  /// Whether a noun is for those who hear a case: "court", "jury".
  private static func isHearer(_ token: Int, _ context: AttributionContext) -> Bool {
    guard context.parsed.lexicons(ofLemmaAt: token).has(.courtWords) else { return false }
    let lexicons = context.resources.lexicons
    return lexicons.entries(matching: context.parsed.lemma(at: token)).contains { entry in
      lexicons.entries[entry].lexicon == .courtWords
        && lexicons.attribute("kind", of: entry) == "hearer"
    }
  }

  /// The cue with a head, also where it was not taken for a verb: "Emails Show".
  private static func cue(
    _ head: Int, _ scored: ScoredProposals, _ context: AttributionContext
  ) -> CueCandidate? {
    if let known = scored.candidates.first(where: { $0.head == head && $0.part == .verb }) {
      return known.entry.map { mayClose($0, context.tag(head)) } == true ? known : nil
    }
    let lemma = context.parsed.lemmas[head].word
    guard let (entry, _) = context.resources.cues.find(lemma, as: .verb, next: { _ in -1 }),
      mayClose(entry, context.tag(head))
    else { return nil }
    return CueCandidate(
      tokens: head..<(head + 1), head: head, part: .verb, rule: VerbCue.self, entry: entry,
      verbGroup: nil, chainStart: head, subject: nil)
  }

  /// Whether a verb is one that tells what is said, shown or thought, and may be tensed.
  private static func mayClose(_ entry: CueLexicon.Cue, _ tag: PennTag) -> Bool {
    switch tag {
    case .vbg, .vbn: return false
    default: break
    }
    switch entry.cueClass {
    case .say, .tell, .show, .find, .report, .warn, .think, .predict, .know, .write, .promise,
      .agree:
      return entry.strength(as: .verb) >= leastStrength
    default: return false
    }
  }

  /// The noun phrase that some words begin with: "Kashyap" of "Kashyap after collapse".
  private static func nounPhrase(
    _ tokens: Range<Int>, _ context: AttributionContext
  ) -> Range<Int>? {
    guard let first = tokens.first, let index = context.nounGroup(at: first),
      context.unboundVerbs(in: tokens) == 0
    else { return nil }
    var end = context.parsed.nounGroups[index].tokens.upperBound
    while end + 1 < tokens.upperBound, context.category[end] == .of,
      let next = context.nounGroup(at: end + 1)
    {
      end = context.parsed.nounGroups[next].tokens.upperBound
    }
    return end <= tokens.upperBound && isSource(first..<end, context) ? first..<end : nil
  }

  /// Whether some words are a noun phrase for who or what may say something: by the noun at its end, or before "of" and
  /// the like.
  private static func isSource(_ tokens: Range<Int>, _ context: AttributionContext) -> Bool {
    let end =
      tokens.dropFirst().first { token in
        switch context.category[token] {
        case .of, .preposition, .by, .participle, .verbPast: true
        default: false
        }
      } ?? tokens.upperBound
    guard end > tokens.lowerBound, !tokens.contains(where: { context.category[$0].isMark }) else {
      return false
    }
    let head = end - 1
    if context.tagged.mentionAt[head] >= 0 { return true }
    let lexicons = context.parsed.lexicons(ofLemmaAt: head)
    return lexicons.has(.speechNouns) || lexicons.has(.recordNouns)
      || lexicons.has(.organizationNouns) || lexicons.has(.roles)
      || lexicons.has(.anonymousSources) || lexicons.has(.governmentNouns)
      || lexicons.has(.personNouns) || lexicons.has(.groupNouns)
  }

  private static func make(
    _ cue: CueCandidate, _ content: Range<Int>, _ source: Range<Int>, _ scored: ScoredProposals,
    _ context: AttributionContext
  ) -> Proposal {
    let group = context.nounGroup(at: source.lowerBound)
    let isHeard =
      isHearer(source.upperBound - 1, context)
      && (cue.entry?.cueClass == .tell || cue.entry?.cueClass == .perceive)
    return Proposal(
      index: scored.candidates.firstIndex { $0.head == cue.head } ?? -1, cue: cue,
      cueProbability: probability,
      before: ContentChoice(range: content, probability: 1, isContested: false),
      after: ContentChoice(range: nil, probability: 1, isContested: false),
      source: isHeard
        ? nil
        : SourceCandidate(
          tokens: source, head: source.upperBound - 1,
          rule: source.lowerBound > cue.head ? .inverted : .subject, extent: .bare,
          kind: group.map { context.groupKinds[$0] } ?? .misc, rank: 0),
      sourceProbability: 1, probability: probability, isHeadline: true)
  }

  /// How many tokens a headline and its last words may have.
  private static let longestHeadline = 40
  private static let longest = 9
  private static let leastStrength = 0.3
}
