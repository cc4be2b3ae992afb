/// Somebody's words or thoughts as an article reports them: source, cue and content.
public struct Attribution: Sendable, Hashable {
  /// How the content is quoted.
  public enum QuoteType: String, Sendable, CaseIterable { case direct, indirect, mixed }

  /// The cue.
  public struct Cue: Sendable, Hashable {
    /// Its tokens.
    public let tokens: Range<Int>
    /// The token that carries the meaning.
    public let head: Int
    /// Its lemma: "say", "according to", ":".
    public let lemma: String
    /// Its class in the cue lexicon; "other" for one that is not there.
    public let cueClass: String
    /// Its kind in the cue lexicon, such as `statement`.
    public let kind: String
    /// The frame that it was found in.
    public let frame: String
  }

  /// The source's tokens; nil when the text names none.
  public let source: Range<Int>?
  /// The cue; nil for a floating quotation.
  public let cue: Cue?
  /// The parts of the content, in text order; never empty.
  public let content: [Range<Int>]
  /// The rule that proposed it.
  public let rule: String
  /// How the content is quoted.
  public let quoteType: QuoteType
  /// The attribution in whose content this one lies, as an index into the article's attributions.
  public let parent: Int?
  /// The scorer's probability that source, cue and content are right.
  public let probability: Double
  /// The scorer's reasons; empty unless asked for.
  public let trace: [TraceStep]
  /// `scare-quote`, `unclosed-quote`, `continued-quote`.
  public let flags: [String]
}

/// An article with its attributions.
public final class AttributedArticle: Sendable {
  /// The tagged article.
  public let tagged: TaggedArticle
  /// Attributions, in the order of their cues (of their contents where there is no cue).
  public let attributions: [Attribution]

  /// Makes an article of what the stage before made and what this one adds.
  init(
    tagged: TaggedArticle, attributions: [Attribution]
  ) {
    self.tagged = tagged
    self.attributions = attributions
  }
}
