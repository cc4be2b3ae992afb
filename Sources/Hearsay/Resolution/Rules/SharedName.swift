internal import HearsayMatching
internal import HearsayText

/// Two offices of one person with the name behind both: "former minister and current envoy Ada Moss", "the
/// president of the board and former mayor, Ada Moss,".
///
/// The first office has no article, as titles have none, or the name is in apposition and the second office has
/// none. Leaves alone two persons ("the mayor and Senator Ada Moss", "Jon Hale and Senator Ada Moss"), groups and
/// bodies.
enum SharedName: ResolutionRule {
  static let name = "shared-name"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index],
      let mention = person(in: source.tokens, context),
      let and = (source.tokens.lowerBound..<mention.tokens.lowerBound).last(where: {
        context.tag($0) == .cc && context.mention(at: $0) == nil
      }), and > source.tokens.lowerBound
    else { return nil }
    let name = mention.tokens
    let isApposed = context.tag(name.lowerBound - 1) == .comma
    let first = source.tokens.lowerBound..<and
    let second = (and + 1)..<max(and + 1, isApposed ? name.lowerBound - 1 : name.lowerBound)
    guard isOffice(first, context), isOffice(second, context),
      !isDetermined(second, context), isApposed || !isDetermined(first, context)
    else { return nil }
    var draft = state.draft(ofEntity: mention.entity)
    draft.form = isApposed ? .nominal : .name
    draft.type = .person
    let found = state.roles.nominal(state.reader.read(first))
    draft.role = found.role
    draft.affiliation = found.affiliation
    draft.place = found.place
    draft.gender = draft.gender ?? Genders.gender(around: source, in: state)
    return draft
  }

  private static func isDetermined(_ tokens: Range<Int>, _ context: ResolutionContext) -> Bool {
    context.tag(tokens.lowerBound) == .dt || context.tag(tokens.lowerBound) == .prps
  }

  /// The only person who is named in a source, where the name ends it or is followed by an aside.
  private static func person(in source: Range<Int>, _ context: ResolutionContext) -> EntityMention?
  {
    var found: EntityMention?
    var at = source.lowerBound
    while at < source.upperBound {
      guard let index = context.mention(at: at) else {
        at += 1
        continue
      }
      let mention = context.tagged.mentions[index]
      at = max(at + 1, mention.tokens.upperBound)
      guard mention.type == .person else { continue }
      guard found == nil, mention.tokens.lowerBound > source.lowerBound + 2 else { return nil }
      found = mention
    }
    guard let found else { return nil }
    let next = found.tokens.upperBound
    let ends =
      next >= source.upperBound || context.tag(next) == .comma || context.tag(next) == .openBracket
    return ends ? found : nil
  }

  /// Whether a stretch names what one person is: a noun for a person or an office in the singular, and no plural
  /// one.
  private static func isOffice(_ tokens: Range<Int>, _ context: ResolutionContext) -> Bool {
    var isOffice = false
    for token in tokens {
      let lexicons = context.segmented.facts(at: token).lexicons
      guard lexicons.has(.roles) || lexicons.has(.personNouns) || lexicons.has(.titles) else {
        continue
      }
      if context.tag(token) == .nns { return false }
      if context.tag(token).isNoun { isOffice = true }
    }
    return isOffice
  }
}
