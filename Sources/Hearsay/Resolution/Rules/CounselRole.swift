internal import HearsayText

/// "counsel", "defence counsel", "the barrister": a lawyer of the trial, by whose side he or she is on.
///
/// A lawyer is who has the letters of one behind the name ("Ada Moss KC"), or is said to appear for a side ("Jon Hale,
/// defending"). A noun that tells a side calls the one on it who was named last, another noun the one of all. Leaves
/// alone new ones ("a barrister"), several, and texts that tell none.
enum CounselRole: ResolutionRule {
  static let name = "counsel-role"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil, source.numeral == nil,
      source.appositions.isEmpty, source.conjuncts.isEmpty,
      source.determiner.map({ context.words.isDefinite(context.word($0)) }) ?? true,
      let noun = CourtWord(at: source.head, context), noun.kind == "counsel",
      let found = lawyer(
        on: side(of: noun, source, context), before: source.tokens.lowerBound, in: state)
    else { return nil }
    var draft = state.draft(ofEntity: found.entity).referredTo(as: .nominal, from: found.tokens)
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// The side that a noun tells, or the phrase behind it.
  private static func side(
    of noun: CourtWord, _ source: SourceMention, _ context: ResolutionContext
  ) -> String? {
    if let side = noun.side { return side }
    return (source.head..<source.tokens.upperBound).lazy
      .compactMap { CourtWord(from: $0, context) }.first { $0.kind == "appearance" }?.side
  }

  /// The lawyer who was named last before a token, on a side if one is asked for.
  private static func lawyer(
    on side: String?, before token: Int, in state: ResolutionState
  ) -> (entity: Int, tokens: Range<Int>)? {
    let mentions = state.context.tagged.mentions
    let end = mentions.partitioningIndex { $0.tokens.lowerBound >= token }
    var known: [Int: String?] = [:]
    for mention in mentions[max(0, end - reach)..<end].reversed() where mention.type == .person {
      let entity = mention.entity
      if known[entity] == nil { known[entity] = appearance(of: entity, before: token, in: state) }
      guard let found = known[entity] ?? nil, side == nil || found == side else { continue }
      return (entity, mention.tokens)
    }
    return nil
  }

  /// The side on which somebody is, empty where it is not told; nil for who is no lawyer.
  private static func appearance(
    of entity: Int, before token: Int, in state: ResolutionState
  ) -> String? {
    let context = state.context
    var isLawyer = false
    for index in context.tagged.entities[entity].mentions.prefix(mentions) {
      let name = context.tagged.mentions[index].tokens
      guard name.upperBound <= token else { break }
      if CourtWord(at: name.upperBound - 1, context)?.kind == "silk" { isLawyer = true }
      let sentence = context.segmented.sentences[context.sentence(name.lowerBound)].tokens
      let behind = (name.upperBound..<name.upperBound + width).clamped(to: sentence)
      for at in behind {
        guard context.mention(at: at).map({ context.tagged.mentions[$0].type == .person }) != true
        else { break }
        guard let word = CourtWord(from: at, context) else { continue }
        if word.kind == "silk" { isLawyer = true }
        if word.kind == "appearance", let side = word.side { return side }
      }
    }
    return isLawyer ? "" : nil
  }

  /// How many names are looked back over, how many of one person, and how many tokens behind each.
  private static let reach = 120
  private static let mentions = 8
  private static let width = 9
}
