internal import HearsayMatching
internal import HearsayText

/// The names of an article's persons without titles, short ones led back to full ones.
struct PersonNames: Sendable {
  /// The name of each entity; that of the article where it is no person's.
  let names: [String]
  /// The entity that each one is a shorter name of, else itself.
  let full: [Int]

  /// Looks the entities over.
  ///
  /// Complexity: the square of the number of persons.
  init(_ context: ResolutionContext) {
    let tagged = context.tagged
    var names: [String] = []
    var words: [Int] = []
    for entity in tagged.entities {
      guard entity.type == .person, let tokens = Self.longest(entity, tagged) else {
        names.append(entity.name)
        words.append(0)
        continue
      }
      let trimmed = Self.withoutTitles(tokens, context)
      names.append(
        trimmed.lowerBound == tokens.lowerBound ? entity.name : context.string(trimmed))
      words.append(trimmed.count)
    }
    self.names = names
    full = names.indices.map { index in
      guard words[index] > 0 else { return index }
      let suffix = " " + names[index]
      return names.indices.first {
        words[$0] > words[index] && (names[$0].hasSuffix(suffix) || names[$0] == names[index])
      } ?? index
    }
  }

  private static func longest(_ entity: Entity, _ tagged: TaggedArticle) -> Range<Int>? {
    entity.mentions.map { tagged.mentions[$0].tokens }.max { $0.count < $1.count }
  }

  /// Without the titles and roles that open a name.
  private static func withoutTitles(
    _ tokens: Range<Int>, _ context: ResolutionContext
  ) -> Range<Int> {
    var start = tokens.lowerBound
    while start + 1 < tokens.upperBound {
      let end = titleEnd(start, context)
      guard end > start, end < tokens.upperBound else { break }
      start = end
    }
    return start..<tokens.upperBound
  }

  /// Where the title that starts at a token ends; the token itself without one.
  private static func titleEnd(_ token: Int, _ context: ResolutionContext) -> Int {
    context.segmented.matches(at: token)
      .filter { $0.lexicon == .titles || $0.lexicon == .offices }
      .map(\.tokens.upperBound).max() ?? token
  }
}
