/// What is wrong with a lexicon, where, and what to do.
public struct LexiconError: Error, Sendable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The line, from 1; 0 for the file as a whole.
  public let line: Int
  /// What is wrong and what to do about it.
  public let message: String

  /// The message with its place.
  public var description: String {
    line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
  }
}
