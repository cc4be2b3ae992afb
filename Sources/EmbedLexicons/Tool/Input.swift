import Foundation

/// A file to embed.
struct Input {
  let path: String
  let name: String
  let bytes: [UInt8]

  /// Reads a file.
  ///
  /// A static string cannot hold a carriage return as it is, and no lexicon needs one.
  init(path: String) throws {
    let url = URL(fileURLWithPath: path)
    self.path = path
    name = url.lastPathComponent
    bytes = try [UInt8](Data(contentsOf: url))
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw EmbeddingError("\(path): error: the file is not UTF-8; convert it")
    }
    if let place = bytes.firstIndex(where: { $0 == 13 || $0 == 0 }) {
      let line = 1 + bytes[..<place].count { $0 == 10 }
      throw EmbeddingError(
        "\(path):\(line): error: a carriage return or null byte; write line feeds alone")
    }
  }
}

/// Why nothing was embedded, as compilers write it.
struct EmbeddingError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
