internal import HearsayMatching
internal import HearsayText

/// The names of an article's persons without titles, short ones led back to full ones, and of its companies.
struct PersonNames: Sendable {
  /// The name of each entity; that of the article where it is no person's.
  let names: [String]
  /// The entity that each one is a shorter name of, else itself.
  let full: [Int]
  /// The first of the longest mentions of each entity.
  let fullMentions: [Range<Int>]
  /// The entities that are persons, by the last word of their names.
  private let byLastWord: [Substring: [Int]]

  /// Looks the entities over.
  ///
  /// Complexity: linear in the entities, times the number of persons of one last name.
  init(_ context: ResolutionContext) {
    let tagged = context.tagged
    var names: [String] = []
    var words: [Int] = []
    for entity in tagged.entities {
      guard entity.type == .person, let tokens = Self.longest(entity, tagged) else {
        names.append(Self.withoutForm(entity, context) ?? entity.name)
        words.append(0)
        continue
      }
      let trimmed = Self.withoutTitles(tokens, context)
      names.append(
        trimmed.lowerBound == tokens.lowerBound ? entity.name : context.string(trimmed))
      words.append(trimmed.count)
    }
    self.names = names
    fullMentions = tagged.entities.map { entity in
      entity.mentions.reduce(into: 0..<0) { full, mention in
        let tokens = tagged.mentions[mention].tokens
        if tokens.count > full.count { full = tokens }
      }
    }
    let persons = names.indices.filter { words[$0] > 0 }
    let byLastWord = Dictionary(grouping: persons) { Self.lastWord(names[$0]) }
    self.byLastWord = byLastWord
    full = names.indices.map { index in
      guard words[index] > 0 else { return index }
      let suffix = " " + names[index]
      return byLastWord[Self.lastWord(names[index])]?.first {
        words[$0] > words[index] && (names[$0].hasSuffix(suffix) || names[$0] == names[index])
      } ?? index
    }
  }

  /// The person whose last name an entity's name is: "Maule" where "Conrad Maule" speaks.
  func bearer(of entity: Int) -> Int? {
    let suffix = " " + names[entity]
    return byLastWord[Self.lastWord(names[entity])]?.first { names[$0].hasSuffix(suffix) }
  }

  private static func lastWord(_ name: String) -> Substring {
    name.utf8.lastIndex(of: UInt8(ascii: " ")).map { name[name.index(after: $0)...] } ?? name[...]
  }

  /// A company's name without its legal form, where the article also calls it so: "Solvane Ferries" beside
  /// "Solvane Ferries Ltd".
  private static func withoutForm(_ entity: Entity, _ context: ResolutionContext) -> String? {
    let mentions = entity.mentions.map { context.tagged.mentions[$0].tokens }
    guard let full = mentions.max(by: { $0.count < $1.count }), full.count > 1,
      context.segmented.facts(at: full.upperBound - 1).lexicons.has(.organizationSuffixes)
    else { return nil }
    let name = context.string(full.dropLast())
    return mentions.contains { $0.count == full.count - 1 && context.string($0) == name }
      ? name : nil
  }

  private static func longest(_ entity: Entity, _ tagged: TaggedArticle) -> Range<Int>? {
    entity.mentions.map { tagged.mentions[$0].tokens }.max { $0.count < $1.count }
  }

  /// Without the titles and roles that open a name.
  private static func withoutTitles(
    _ tokens: Range<Int>, _ context: ResolutionContext
  ) -> Range<Int> {
    var start = fieldEnd(tokens, context)
    while start + 1 < tokens.upperBound {
      let end = titleEnd(start, before: tokens.upperBound, context)
      guard end > start, end < tokens.upperBound else { break }
      start = end
    }
    return start..<tokens.upperBound
  }

  /// Where the field of an office ends that was taken for a part of the name: "Energy" in "Minister for Energy Ada
  /// Moss".
  static func fieldEnd(_ tokens: Range<Int>, _ context: ResolutionContext) -> Int {
    let first = tokens.lowerBound
    guard first > 1 else { return first }
    let link = context.word(first - 1)
    let before = context.segmented.facts(at: first - 2).lexicons
    guard link == context.words.for || link == context.words.of,
      before.has(.titles) || before.has(.roles) || before.has(.offices)
    else { return first }
    var start = first
    while start + 1 < tokens.upperBound {
      let facts = context.segmented.facts(at: start).lexicons
      guard facts.has(.commonWords), !facts.has(.givenNames), !facts.has(.nameParticles) else {
        break
      }
      start += 1
    }
    return start + 1 < tokens.upperBound ? start : first
  }

  /// Where the title or role that starts at a token ends; the token itself without one.
  ///
  /// A role counts only before a given name: "Publican Bev Kostas", not "Baker Mayfield".
  private static func titleEnd(
    _ token: Int, before end: Int, _ context: ResolutionContext
  ) -> Int {
    context.segmented.matches(at: token).filter { match in
      switch match.lexicon {
      // "Gus" is a title of Java, and a given name: of two words it is the first.
      case .titles, .offices:
        match.tokens.upperBound + 1 < end
          || !context.segmented.facts(at: token).lexicons.has(.givenNames)
      case .roles, .personNouns:
        !context.segmented.facts(at: token).lexicons.has(.givenNames)
          && match.tokens.upperBound < context.parsed.tokens.count
          && context.segmented.facts(at: match.tokens.upperBound).lexicons.has(.givenNames)
      default: false
      }
    }.map(\.tokens.upperBound).max() ?? token
  }
}
