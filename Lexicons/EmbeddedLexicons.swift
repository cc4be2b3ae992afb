/// A file of the `Lexicons` folder, embedded in the binary when it was built.
public struct EmbeddedFile: Sendable {
  /// The file's name, such as `given-names.lex`.
  public let name: String
  /// The file's text, in UTF-8, without the last line feed.
  public let contents: StaticString

  /// The text's bytes, copied. Complexity: linear in their number.
  public var bytes: [UInt8] {
    unsafe [UInt8](
      UnsafeBufferPointer(start: contents.utf8Start, count: contents.utf8CodeUnitCount))
  }

  /// Every embedded file, by name.
  public static var embedded: [EmbeddedFile] { all }
}
