/// What a source is.
public enum SourceType: String, Sendable, CaseIterable {
  case person, organization, government, media, document, group, anonymous, author, unstated
}

/// Who stands behind an attribution.
public struct ResolvedSource: Sendable, Hashable {
  /// How the text refers to it.
  public enum Form: String, Sendable, CaseIterable { case name, nominal, pronoun, none }

  /// How the text refers to it.
  public let form: Form
  /// What it is.
  public let type: SourceType
  /// The best name after resolution; for a group or an anonymous source its description.
  public let name: String?
  /// Its name proper, where it has one: nil for "officials".
  public let properName: String?
  /// Its role: "spokesman".
  public let role: String?
  /// Whom it belongs to: "Pentagon".
  public let affiliation: String?
  /// Where it is: "Lagos".
  public let place: String?
  /// What it speaks for: "government of China" for Beijing.
  public let standsFor: String?
  /// Its entity, as an index into the article's entities.
  public let entity: Int?
  /// The words that it was resolved from, as tokens.
  public let resolvedFrom: Range<Int>?
  /// Whether the reader cannot know who it is.
  public let isAnonymous: Bool
  /// Notes on it, such as `resolved-pronoun` and `unresolved-pronoun`.
  public let flags: [String]
  /// The rule that settled it.
  public let rule: String
}

/// A link in the way that words took: "Reuters reported that officials said" has two.
public struct ChainLink: Sendable, Hashable {
  /// The source as the record names it.
  public let source: String?
  /// The cue's lemma.
  public let cue: String?
  /// The attribution, as an index into the article's attributions.
  public let attribution: Int
}

/// An article with its sources resolved.
public final class ResolvedArticle: Sendable {
  /// The attributed article.
  public let attributed: AttributedArticle
  /// The source of each attribution.
  public let sources: [ResolvedSource]
  /// The chain of each attribution, outermost first; the last link is the attribution itself.
  public let chains: [[ChainLink]]

  /// Makes an article of what the stage before made and what this one adds.
  init(
    attributed: AttributedArticle, sources: [ResolvedSource], chains: [[ChainLink]]
  ) {
    self.attributed = attributed
    self.sources = sources
    self.chains = chains
  }
}
