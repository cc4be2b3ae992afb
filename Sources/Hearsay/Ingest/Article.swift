public import HearsayText

/// An article as it was understood: its text, never changed from here on, and what is known about it.
public struct Article: Sendable {
  /// What an article says about itself.
  public struct Metadata: Sendable, Hashable {
    /// Its web address.
    public var url: String?
    /// Its headline.
    public var title: String?
    /// Who published it.
    public var publisher: String?
    /// When it was published: ISO 8601, a date or a date and time.
    public var published: String?
    /// Its language: a BCP 47 code.
    public var language: String?
    /// Who wrote it, as the byline names them.
    public var byline: String?
    /// The place in its dateline.
    public var dateline: String?

    /// Makes metadata of which nothing is known.
    public init() {}
  }

  /// A stretch of the text that is no running news text.
  public struct Part: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable, CaseIterable {
      case title, byline, dateline, caption, credit, boilerplate
    }

    /// What it is.
    public let kind: Kind
    /// Where it stands.
    public let span: TextSpan

    /// Makes a part.
    public init(kind: Kind, span: TextSpan) {
      self.kind = kind
      self.span = span
    }
  }

  /// Path relative to the folder given, or the input record's own identifier.
  public let id: String
  /// What is known about it.
  public let metadata: Metadata
  /// Its text.
  public let text: SourceText
  /// What in it is no running news text, in text order, never overlapping.
  public let parts: [Part]
  /// What went wrong on the way, without stopping it: `replacement-characters`, `converted-charset`, or
  /// `replaced-characters` where the text came with U+FFFD in it, which somebody before put in the place
  /// of bytes.
  public let flags: [String]

  /// Makes an article.
  public init(
    id: String, metadata: Metadata, text: SourceText, parts: [Part] = [], flags: [String] = []
  ) {
    self.id = id
    self.metadata = metadata
    self.text = text
    self.parts = parts
    self.flags = flags
  }
}
