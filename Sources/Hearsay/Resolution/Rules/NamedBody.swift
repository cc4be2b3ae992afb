internal import HearsayMatching
internal import HearsayText

/// Names of bodies that were taken for persons': firms of partners, names behind an article or a noun for media, names
/// that are explained as a body.
enum NamedBody {
  /// Whether the name that heads a source is a body's, although it looks like a person's.
  static func isBody(
    _ name: Range<Int>, whole: Range<Int>, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    OrganizationKinds.headsBody(source.head, in: state)
      || OrganizationKinds.opensBody(whole, in: state)
      || followsArticle(whole, source, in: state)
      || isAcronym(name, in: state) && followsMediaNoun(name, source, in: state)
      || isFirmOfPartners(whole, source, in: state) || isExplainedAsBody(source, in: state)
  }

  /// "Holt & Fjell": names that "&" joins are a firm's.
  static func partners(
    _ name: Range<Int>, _ source: SourceMention, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    let end = source.tokens.upperBound
    func isAnd(_ token: Int) -> Bool {
      let span = context.segmented.tokens[token].span
      return span.count == 1 && context.segmented.text.bytes[span.start] == UInt8(ascii: "&")
    }
    let isFirst = name.upperBound + 1 < end && isAnd(name.upperBound)
    let isLast = name.lowerBound - 2 >= source.core.lowerBound && isAnd(name.lowerBound - 1)
    guard context.tagged.mentions[source.mention ?? 0].type == .person, isFirst || isLast,
      context.tag(isFirst ? name.upperBound + 1 : name.lowerBound - 2).isProperNoun
    else { return nil }
    var stop = isFirst ? name.upperBound + 1 : name.upperBound
    while stop < end, context.tag(stop).isProperNoun { stop += 1 }
    var start = isFirst ? name.lowerBound : name.lowerBound - 2
    while start > source.core.lowerBound, context.tag(start - 1).isProperNoun { start -= 1 }
    var draft = SourceDraft(form: .name, type: .organization)
    draft.name = context.string(start..<stop)
    draft.properName = draft.name
    draft.number = .singular
    return draft
  }

  /// "the accountants Mallory Finch": one name behind a noun for several is their firm's.
  private static func isFirmOfPartners(
    _ name: Range<Int>, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    let before = name.lowerBound - 1
    guard before >= source.noun.lowerBound, source.conjuncts.isEmpty, name.count > 1,
      state.context.tag(before) == .nns
    else { return false }
    return state.kinds.kind(of: source.noun.lowerBound..<name.lowerBound, head: before).nounClass
      == .people
  }

  /// "Saraya al-Nakhil, an affiliate of the front,": no person is explained so.
  private static func isExplainedAsBody(
    _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    guard let first = source.appositions.first, first.mention == nil, first.determiner != nil
    else { return false }
    return state.kinds.kind(of: first.noun, head: first.head).nounClass == .organization
  }

  /// "the Zila Parishad": persons have no article, but for families ("the Windsors") and titles ("the Duke of
  /// Kent").
  private static func followsArticle(
    _ name: Range<Int>, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    let context = state.context
    let first = name.lowerBound
    guard first > 0, name.upperBound == source.head + 1, source.possessor == nil,
      source.core.lowerBound == first - 1, context.word(first - 1) == context.words.the
    else { return false }
    let facts = context.segmented.facts(at: first).lexicons
    return !facts.has(.titles) && !facts.has(.roles) && context.tag(source.head) == .nnp
  }

  /// "the daily Morgenblad", "the broadcaster Kanal Donau".
  static func followsMediaNoun(
    _ name: Range<Int>, _ source: SourceMention, in state: ResolutionState
  ) -> Bool {
    guard name.lowerBound > source.core.lowerBound else { return false }
    return state.context.segmented.matches(at: name.lowerBound - 1).contains { match in
      match.lexicon == .mediaNouns && match.tokens.upperBound == name.lowerBound
        && state.context.resources.lexicons.attribute("kind", of: match.entry) == "publisher"
    }
  }

  /// One word in capitals: of a broadcaster so called it is the name, not a person's.
  private static func isAcronym(_ name: Range<Int>, in state: ResolutionState) -> Bool {
    name.count == 1
      && state.context.segmented.shape(at: name.lowerBound).contains(.allCapitals)
  }
}
