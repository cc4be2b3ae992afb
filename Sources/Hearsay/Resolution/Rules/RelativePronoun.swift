internal import HearsayText

/// "who" and "which" are what stands before them.
///
/// Inside another attribution's source they are that source; else the noun or name right before.
enum RelativePronoun: ResolutionRule {
  static let name = "relative-pronoun"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.tokens.count == 1,
      let pronoun = context.pronoun(source.head), pronoun.kind == .relative
    else { return nil }
    let around = state.sources.near(source.head) {
      context.sentence($0) == context.sentence(source.head)
    }.filter { other in
      state.mentions[other]?.tokens.contains(source.head) == true && state.drafts[other] != nil
    }
    if let outer = around.min(), let draft = state.drafts[outer] {
      return draft.referredTo(as: .pronoun, from: state.mentions[outer]?.core)
    }
    return before(source.head, isWho: context.word(source.head) == context.words.who, in: state)
  }

  private static func before(
    _ token: Int, isWho: Bool, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    let start = context.segmented.sentences[context.sentence(token)].tokens.lowerBound
    var at = token - 1
    while at >= start, context.segmented.shape(at: at).contains(.punctuation) { at -= 1 }
    guard at >= start, isNominal(at, context) else { return nil }
    let first = groupStart(at, context)
    if isWho, let named = named(before: first, from: start, in: state) { return named }
    let found = draft(first..<(at + 1), in: state)
    if !isWho, found?.type == .person, context.word(token) == context.words.which {
      return thing(found, first, from: start, in: state)
    }
    guard isWho, let found, first - 2 >= start, context.tag(first - 1) == .in,
      isBody(found.type), isNominal(first - 2, context)
    else { return found }
    // "an official of the ministry, who": bodies are "which".
    let person = draft(groupStart(first - 2, context)..<(at + 1), in: state)
    return person.map { !isBody($0.type) } == true ? person : found
  }

  /// What "which" is where a person's name stands before it: the noun before the name ("the book by Ada Moss, which"),
  /// or else a body that bears the name.
  private static func thing(
    _ person: SourceDraft?, _ first: Int, from start: Int, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    if first - 2 >= start, context.tag(first - 1) == .in, isNominal(first - 2, context) {
      return draft(groupStart(first - 2, context)..<(first - 1), in: state)
    }
    var body = person
    body?.type = .organization
    body?.gender = nil
    return body
  }

  /// The person whose name a description with an article follows: "Ada Moss, the diver who".
  private static func named(
    before first: Int, from start: Int, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    guard first - 2 >= start, context.tag(first) == .dt, context.tag(first - 1) == .comma,
      let index = context.mention(at: first - 2)
    else { return nil }
    let mention = context.tagged.mentions[index]
    guard mention.type == .person else { return nil }
    return state.draft(ofEntity: mention.entity).referredTo(as: .pronoun, from: mention.tokens)
  }

  private static func groupStart(_ token: Int, _ context: ResolutionContext) -> Int {
    let group = context.parsed.nounGroupAt[token]
    return group >= 0 ? context.parsed.nounGroups[Int(group)].tokens.lowerBound : token
  }

  private static func isNominal(_ token: Int, _ context: ResolutionContext) -> Bool {
    let tag = context.tag(token)
    return tag.isNoun || tag == .prp || tag == .cd || tag == .dt
      || context.mention(at: token) != nil
      || context.parsed.nounGroupAt[token] >= 0
  }

  private static func isBody(_ type: SourceType) -> Bool {
    type == .organization || type == .government || type == .media || type == .document
  }

  private static func draft(_ tokens: Range<Int>, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    let source = state.reader.read(tokens)
    guard source.tokens.count > 1 || context.pronoun(source.head) == nil else { return nil }
    let draft =
      MetonymPlace.draft(source, in: state) ?? NamedSource.draft(source, in: state)
      ?? DescribedSource.draft(source, in: state)
    return draft.referredTo(as: .pronoun, from: source.tokens)
  }
}
