internal import HearsayMatching
internal import HearsayText

/// The names of an article by their words and kinds, so that a source's name is looked up, not searched for.
struct NameIndex: Sendable {
  /// The mentions of media, in text order.
  let media: [EntityMention]
  /// The last words of organizations' names of several words.
  private let bodyEnds: Set<WordID>
  /// The organizations with a full name of several words, by its first word.
  private let bodies: [String: [Int]]
  /// The persons with a full name of several words, by its last word.
  private let persons: [String: [Int]]

  /// Looks the names over.
  ///
  /// Complexity: linear in the mentions.
  init(_ names: PersonNames, _ context: ResolutionContext) {
    let tagged = context.tagged
    media = tagged.mentions.filter { $0.subtype == "media" }
    bodyEnds = Set(
      tagged.mentions.lazy.filter { $0.tokens.count > 1 && $0.type == .organization }
        .map { context.word($0.tokens.upperBound - 1) })
    var bodies: [String: [Int]] = [:]
    var persons: [String: [Int]] = [:]
    for (entity, full) in names.fullMentions.enumerated() where full.count > 1 {
      switch tagged.entities[entity].type {
      case .organization:
        bodies[context.string(full.prefix(1)), default: []].append(entity)
      case .person:
        persons[context.string(full.suffix(1)), default: []].append(entity)
      default: break
      }
    }
    self.bodies = bodies
    self.persons = persons
  }

  /// Whether an organization's name of several words ends with a word.
  func endsBody(_ word: WordID) -> Bool { bodyEnds.contains(word) }

  /// The organizations whose full names of several words start with a word, as entities, in their order.
  func bodies(startingWith word: String) -> [Int] { bodies[word] ?? [] }

  /// The persons whose full names of several words end with a word, as entities, in their order.
  func persons(endingWith word: String) -> [Int] { persons[word] ?? [] }
}
