public import HearsayText

/// What an entity is.
public enum EntityType: String, Sendable, CaseIterable {
  case person = "PER", organization = "ORG", location = "LOC", miscellaneous = "MISC"
}

/// One place where the text names an entity.
public struct EntityMention: Sendable, Hashable {
  /// Its tokens.
  public let tokens: Range<Int>
  /// What it is here.
  public let type: EntityType
  /// A finer type: `government`, `media`, `company`, `party`, `nationality`, `country`, `city` and others.
  public let subtype: String?
  /// The rule that found it.
  public let rule: String
  /// How sure the rule is, 0 to 1.
  public let confidence: Double
  /// The entity, as an index into the article's entities.
  public let entity: Int
}

/// Somebody or something that the article names, once or often.
public struct Entity: Sendable, Hashable {
  /// What it is.
  public let type: EntityType
  /// A finer type.
  public let subtype: String?
  /// Its fullest name in the article.
  public let name: String
  /// Its mentions, as indices into the article's mentions, in text order.
  public let mentions: [Int]
  /// A person's gender where names or titles tell: `f`, `m`; nil otherwise.
  public let gender: String?

  /// The stable identifier of an entity by its place: "e1", "e2" and so on.
  public static func id(_ index: Int) -> String { "e\(index + 1)" }
}

/// A date, an amount of money, a percentage or a number.
public struct Quantity: Sendable, Hashable {
  /// What it measures.
  public enum Kind: String, Sendable { case date, time, money, percent, number, ordinal }
  /// Its tokens.
  public let tokens: Range<Int>
  /// What it measures.
  public let kind: Kind
  /// Its number where one can be read: 5200000 for "5.2 million"; the lower one of a range.
  public let value: Double?
  /// The upper number of a range: 15 for "10 to 15"; nil without one.
  public let upper: Double?
  /// Its unit: "USD", "percent", "kilometer"; nil without one.
  public let unit: String?
  /// A date or time in ISO 8601, relative to publication where that is known.
  public let time: String?
  /// The rule that found it.
  public let rule: String
}

/// An article with its entities and quantities.
public final class TaggedArticle: Sendable {
  /// The parsed article.
  public let parsed: ParsedArticle
  /// Mentions, in text order, never overlapping.
  public let mentions: [EntityMention]
  /// Entities, in the order of their first mention.
  public let entities: [Entity]
  /// Quantities, in text order, never overlapping.
  public let quantities: [Quantity]
  /// For each token the mention that it lies in, or -1.
  public let mentionAt: [Int32]

  /// Makes an article of what the stage before made and what this one adds.
  init(
    parsed: ParsedArticle, mentions: [EntityMention], entities: [Entity], quantities: [Quantity],
    mentionAt: [Int32]
  ) {
    self.parsed = parsed
    self.mentions = mentions
    self.entities = entities
    self.quantities = quantities
    self.mentionAt = mentionAt
  }

  /// The mentions that lie inside one of some parts, which stand in text order and do not overlap.
  ///
  /// Complexity: linear in the parts' tokens.
  func mentions(inside parts: [Range<Int>]) -> [EntityMention] {
    parts.flatMap { part in
      let first = mentions.partitioningIndex { $0.tokens.lowerBound >= part.lowerBound }
      return mentions[first...].prefix { $0.tokens.upperBound <= part.upperBound }
    }
  }

  /// The segmented article.
  public var segmented: SegmentedArticle { parsed.segmented }
  /// The article's text.
  public var text: SourceText { parsed.segmented.article.text }
}
