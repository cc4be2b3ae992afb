internal import HearsayMatching
internal import HearsayText

/// Somebody that a noun brings on: the source that it heads ("a driver said"), or whose name stands beside it ("the
/// driver, Ada Moss", "Ada Moss, a driver", "driver Ada Moss").
struct Introduction {
  let draft: SourceDraft
  /// The words that tell who it is: the source, or the name.
  let tokens: Range<Int>
  /// The noun.
  let noun: Int

  private init(_ draft: SourceDraft, _ tokens: Range<Int>, by noun: Int) {
    self.draft = draft
    self.tokens = tokens
    self.noun = noun
  }

  private init(mention index: Int, by noun: Int, _ state: ResolutionState) {
    let mention = state.context.tagged.mentions[index]
    var draft = state.draft(ofEntity: mention.entity)
    if draft.type == .organization {
      draft.type = OrganizationKinds.type(mention.tokens, in: state)
    }
    self.init(draft, mention.tokens, by: noun)
  }

  /// Whom the noun at a token brings on; nil where it brings on nobody.
  init?(by noun: Int, in state: ResolutionState) {
    if let mention = Self.identified(after: noun, in: state) {
      self.init(mention: mention, by: noun, state)
    } else if let headed = Self.source(of: noun, in: state) {
      self = headed
    } else if let mention = Self.name(beside: noun, in: state) {
      self.init(mention: mention, by: noun, state)
    } else {
      return nil
    }
  }

  /// Whether it is the firm of those for whom the noun is, "the accountants" of "the accountants Mallory Finch".
  func isFirm(in context: ResolutionContext) -> Bool {
    context.tag(noun) == .nns && tokens.lowerBound == noun + 1 && draft.type == .organization
  }

  /// The words that bring somebody on, from where their noun group starts.
  func words(in context: ResolutionContext) -> Range<Int> {
    let group = context.parsed.nounGroupAt[tokens.lowerBound]
    let start = group >= 0 ? context.parsed.nounGroups[Int(group)].tokens.lowerBound : Int.max
    return min(start, tokens.lowerBound)..<tokens.upperBound
  }

  /// The words before the noun in its noun group.
  func modifiers(in context: ResolutionContext) -> Range<Int> {
    let group = context.parsed.nounGroupAt[noun]
    guard group >= 0 else { return noun..<noun }
    return context.parsed.nounGroups[Int(group)].tokens.lowerBound..<noun
  }

  /// The source that a noun heads, or whose name or apposition it stands in.
  private static func source(of noun: Int, in state: ResolutionState) -> Introduction? {
    let context = state.context
    let index = Int(context.sourceAt[noun])
    guard index >= 0, let draft = state.drafts[index], let source = state.mentions[index],
      source.conjuncts.isEmpty, source.possessor?.contains(noun) != true, draft.name != nil,
      !source.appositions.contains(where: { $0.possessor?.contains(noun) == true })
    else { return nil }
    if noun == source.head { return Introduction(draft, source.tokens, by: noun) }
    guard
      source.core.contains(noun) && context.tag(source.head).isProperNoun
        || source.appositions.contains(where: {
          // "Ada Moss, mayor of Leith and chairman of the board,"
          $0.core.contains(noun)
            || $0.tokens.contains(noun) && context.tag(noun - 1) == .cc
              && context.segmented.facts(at: noun).lexicons.has(.roles)
        }),
      draft.type != .person || !namesBody(noun, in: state)
    else { return nil }
    return Introduction(draft, source.tokens, by: noun)
  }

  /// Whether a noun is one for a body, as "police" in "the police commander, Ada Moss".
  private static func namesBody(_ token: Int, in state: ResolutionState) -> Bool {
    if BodyNoun.isNoun(token, state.context) { return true }
    return switch state.kinds.kind(of: token..<(token + 1), head: token).nounClass {
    case .government, .organization, .media, .document: true
    default: false
    }
  }

  /// The person's name that a noun stands before, after or in.
  private static func name(beside token: Int, in state: ResolutionState) -> Int? {
    let context = state.context
    let sentence = context.segmented.sentences[context.sentence(token)].tokens
    func person(_ at: Int) -> Int? {
      guard sentence.contains(at), let mention = context.mention(at: at),
        context.tagged.mentions[mention].type == .person
      else { return nil }
      return mention
    }
    if let inside = context.mention(at: token) {
      let name = context.tagged.mentions[inside]
      // "the Regional Police Commander" is not the police.
      let isHead =
        name.type != .organization || OrganizationKinds.isHead(token, of: name.tokens, in: state)
      return name.type == .location || !isHead ? nil : inside
    }
    if let next = person(token + 1) { return next }
    if token + 2 < sentence.upperBound, context.tag(token + 1) == .comma,
      let next = person(token + 2)
    {
      return next
    }
    let group = context.parsed.nounGroupAt[token]
    let first = group >= 0 ? context.parsed.nounGroups[Int(group)].tokens.lowerBound : token
    // "Moss, whose firm": what somebody has is no name for the one.
    if first - 2 >= sentence.lowerBound, context.tag(first - 1) == .comma,
      context.tag(first) != .wps, context.tag(first) != .prps
    {
      return person(first - 2) ?? body(first - 2, token, in: state)
    }
    return body(token + 1, token, in: state)
  }

  /// The person that a noun is said to be: "The driver, identified by police as Ada Moss".
  private static func identified(after noun: Int, in state: ResolutionState) -> Int? {
    let context = state.context
    let end = context.segmented.sentences[context.sentence(noun)].tokens.upperBound
    var at = noun + 1
    if at < end, context.tag(at) == .comma { at += 1 }
    if at < end, context.word(at) == context.words.who { at += 2 }
    guard at < end, context.words.names(context.word(at)) else { return nil }
    for token in (at + 1)..<max(at + 1, min(at + 7, end)) {
      if let mention = context.mention(at: token) {
        guard context.tagged.mentions[mention].type == .person else { continue }
        return token == at + 1 || context.word(token - 1) == context.words.asWord ? mention : nil
      }
      if context.tag(token) == .comma { return nil }
    }
    return nil
  }

  /// The body's name that stands at a token, where a noun for bodies explains it: "the planemaker Corvair".
  private static func body(_ at: Int, _ noun: Int, in state: ResolutionState) -> Int? {
    let context = state.context
    // A headline points forward as far as the article's last word, which nothing follows.
    guard at < context.sentenceOf.count, context.sentence(noun) == context.sentence(at),
      let mention = context.mention(at: at),
      context.tagged.mentions[mention].type == .organization,
      BodyNoun.isNoun(noun, context)
    else { return nil }
    return mention
  }
}
