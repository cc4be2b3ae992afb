internal import HearsayMatching
internal import HearsayText

/// A role and what it is of, with the name behind: "the President of the Republic Pedro Castillo".
///
/// The name is the person that ends the last phrase of the source, or the capitalized words from a given name
/// on. Leaves alone names that belong to a role within the phrase: "a spokesman for President Moss".
enum TrailingName: ResolutionRule {
  static let name = "trailing-name"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard let source = state.mentions[index], source.mention == nil,
      state.kinds.isPerson(source), let phrase = source.phrases.last,
      phrase.object.upperBound == source.restrictiveEnd,
      let start = start(in: phrase.object, state.context)
    else { return nil }
    let name = start..<phrase.object.upperBound
    var draft: SourceDraft
    if let mention = state.context.mention(at: start),
      state.context.tagged.mentions[mention].tokens.upperBound == name.upperBound
    {
      draft = state.draft(ofEntity: state.context.tagged.mentions[mention].entity)
      draft.type = .person
    } else {
      draft = SourceDraft(form: .name, type: .person)
      draft.name = state.context.string(name)
      draft.properName = draft.name
      draft.number = .singular
    }
    draft.form = .nominal
    let role = state.reader.read(source.tokens.lowerBound..<start)
    let found = state.roles.nominal(role)
    draft.role = found.role
    draft.affiliation = found.affiliation
    draft.place = found.place
    draft.gender = draft.gender ?? Genders.gender(around: source, in: state)
    return draft
  }

  /// Where a person's name starts that ends an object; nil where none does.
  private static func start(in object: Range<Int>, _ context: ResolutionContext) -> Int? {
    if let mention = context.mention(at: object.lowerBound) {
      // "Minister for Energy Ada Moss": the field may pass for a part of the name.
      let mention = context.tagged.mentions[mention]
      guard mention.type == .person, mention.tokens == object else { return nil }
      let start = PersonNames.fieldEnd(object, context)
      return start > object.lowerBound ? start : nil
    }
    let candidates = object.dropFirst().filter { token in
      let mention = context.mention(at: token).map { context.tagged.mentions[$0] }
      if let mention, mention.type == .person {
        return mention.tokens.lowerBound == token
          && mention.tokens.upperBound == object.upperBound
      }
      return opensName(token, object.upperBound, context)
    }
    guard let start = candidates.first else { return nil }
    let before = context.segmented.facts(at: start - 1).lexicons
    let tag = context.tag(start - 1)
    let isRole =
      before.has(.roles) || before.has(.titles) || before.has(.personNouns) || before.has(.offices)
    return tag.isNoun && !isRole && !before.has(.givenNames) ? start : nil
  }

  /// Whether a given name or an initial stands here, with capitals alone behind it.
  private static func opensName(_ token: Int, _ end: Int, _ context: ResolutionContext) -> Bool {
    let isGiven = context.segmented.facts(at: token).lexicons.has(.givenNames) && token + 1 < end
    guard isGiven || isInitialed(token, context) else { return false }
    return (token..<end).allSatisfy { context.tag($0).isProperNoun }
  }

  /// Whether an initial is glued to a name: "S.Amarsaikhan".
  private static func isInitialed(_ token: Int, _ context: ResolutionContext) -> Bool {
    let bytes = context.segmented.text.bytes
    let span = context.segmented.tokens[token].span
    return span.count > 4 && bytes[span.start + 1] == UInt8(ascii: ".")
      && bytes[span.start] &- 65 < 26 && bytes[span.start + 2] &- 65 < 26
  }
}
