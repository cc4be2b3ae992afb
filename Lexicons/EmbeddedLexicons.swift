/// A file of the `Lexicons` folder, embedded in the binary when it was built.
public struct EmbeddedFile: Sendable {
  /// The file's name, such as `given-names.lex`.
  public let name: String
  /// The file's text, in UTF-8.
  public let contents: StaticString

  /// The text's bytes, copied. Complexity: linear in their number.
  public var bytes: [UInt8] {
    unsafe [UInt8](
      UnsafeBufferPointer(start: contents.utf8Start, count: contents.utf8CodeUnitCount))
  }

  /// Every embedded word list, by name.
  public static var lexicons: [EmbeddedFile] { allLexicons }

  /// Every embedded file of weights, by name.
  public static var weights: [EmbeddedFile] { allWeights }
}

/// The tables of the embedded word lists, made when the binary was built.
///
/// Numbers as text; the types that read them say what they mean.
public struct EmbeddedTables: Sendable {
  /// Words and beginnings of phrases.
  public let items: StaticString
  /// Where the items with the same beginning of their keys stand.
  public let buckets: StaticString
  /// The lines of the word lists.
  public let entries: StaticString
  /// The number of entries before each word list.
  public let files: StaticString

  /// The tables of ``EmbeddedFile/lexicons``.
  public static var embedded: EmbeddedTables { all }
}
