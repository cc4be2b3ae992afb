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
    /// Working on it took too long; raised by whoever sets a limit.
    public static let tooSlow = Code(rawValue: "too-slow")
    /// It is a binary file.
    public static let binary = Code(rawValue: "binary")
    /// Its bytes are text in no known charset.
    public static let undecodable = Code(rawValue: "undecodable")
    /// A line is no JSON object.
    public static let brokenJSON = Code(rawValue: "broken-json")
    /// A file is no well-formed XML, or of a kind that is not known.
    public static let brokenXML = Code(rawValue: "broken-xml")
    /// A file of web captures is damaged.
    public static let brokenWARC = Code(rawValue: "broken-warc")
    /// A JSON object has no text.
    public static let missingText = Code(rawValue: "missing-text")
    /// A page has no article in it.
    public static let noArticle = Code(rawValue: "no-article")
    /// The file could not be opened or read; raised by whoever reads files.
    public static let unreadable = Code(rawValue: "unreadable")
  }

  /// What went wrong.
  public let code: Code
  /// The file.
  public let file: String
  /// The 1-based line of the file, where the file has one article a line.
  public let line: Int?
  /// The article, as records would name it.
  public let articleID: String
  /// What exactly is wrong, and what to do: one line without a final stop.
  public let detail: String

  /// Makes an error; an article without an identifier of its own is named after its file and line.
  public init(_ code: Code, file: String, line: Int? = nil, article: String? = nil, detail: String)
  {
    self.code = code
    self.file = file
    self.line = line
    self.articleID = article ?? Self.articleID(file: file, line: line)
    self.detail = detail
  }

  /// What went wrong, as the `reason` of an error record.
  public var reason: String { code.rawValue }

  /// The identifier of an article that has none of its own.
  static func articleID(file: String, line: Int?) -> String {
    line.map { "\(file)#\($0)" } ?? file
  }
}

extension IngestError: CustomStringConvertible {
  /// One line for people: the file, the line, what is wrong and what to do.
  public var description: String {
    line.map { "\(file):\($0): \(detail)" } ?? "\(file): \(detail)"
  }
}
