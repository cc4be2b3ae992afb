/// Why an article could not be read, and what to do about it.
public struct IngestError: Error, Sendable, Hashable {
  /// What went wrong, as the `reason` of an error record names it.
  public struct Code: Sendable, Hashable, RawRepresentable {
    /// The name in error records.
    public let rawValue: String

    /// Makes a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// There is no text in it.
    public static let empty = Code(rawValue: "empty")
    /// It is larger than the limit.
    public static let tooLarge = Code(rawValue: "too-large")
    /// It is a binary file.
    public static let binary = Code(rawValue: "binary")
    /// Its bytes are text in no known charset.
    public static let undecodable = Code(rawValue: "undecodable")
    /// A line is no JSON object.
    public static let brokenJSON = Code(rawValue: "broken-json")
    /// A JSON object has no text.
    public static let missingText = Code(rawValue: "missing-text")
    /// A page has no article in it.
    public static let noArticle = Code(rawValue: "no-article")
    /// The file could not be opened or read; raised by whoever reads files.
    public static let unreadable = Code(rawValue: "unreadable")
  }

  /// What went wrong.
  public let code: Code
  /// The article, or the file where the article's own identifier is not known.
  public let articleID: String
  /// The 1-based line of the file, where the file has one article a line.
  public let line: Int?
  /// What exactly is wrong, and what to do: one sentence without a final stop.
  public let detail: String

  /// Makes an error.
  public init(_ code: Code, article: String, line: Int? = nil, detail: String) {
    self.code = code
    self.articleID = article
    self.line = line
    self.detail = detail
  }

  /// What went wrong, as the `reason` of an error record.
  public var reason: String { code.rawValue }
}

extension IngestError: CustomStringConvertible {
  /// One line for people: the article, the line, what is wrong and what to do.
  public var description: String {
    let place = line.map { "\(articleID):\($0)" } ?? articleID
    return "\(place): \(detail)"
  }
}
