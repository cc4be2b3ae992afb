internal import HearsayMatching
internal import HearsayText

/// Of which party somebody is, as the words beside the name tell it.
enum Party: Sendable {
  case republican, democratic

  /// The party of a noun or an adjective: "Republican", "Democrat", "Democratic"; nil for other words.
  init?(_ token: Int, _ context: ResolutionContext) {
    switch context.word(token) {
    case context.words.republican: self = .republican
    case context.words.democrat, context.words.democratic: self = .democratic
    default: return nil
    }
  }

  /// The party that stands nearest to one of an entity's first names in its sentence; nil where none stands near.
  static func of(entity: Int, in state: ResolutionState) -> Party? {
    let context = state.context
    var nearest: (party: Party, distance: Int)?
    for index in context.tagged.entities[entity].mentions.prefix(mentions) {
      let name = context.tagged.mentions[index].tokens
      let sentence = context.segmented.sentences[context.sentence(name.lowerBound)].tokens
      let around = (name.lowerBound - reach)..<(name.upperBound + reach)
      for token in around.clamped(to: sentence) where !name.contains(token) {
        guard let party = Party(token, context) else { continue }
        let distance =
          token < name.lowerBound ? name.lowerBound - token : token - name.upperBound + 1
        if nearest.map({ distance < $0.distance }) ?? true { nearest = (party, distance) }
      }
    }
    return nearest?.party
  }

  /// How many mentions are looked at, and how many tokens to each side.
  private static let mentions = 10
  private static let reach = 4
}
