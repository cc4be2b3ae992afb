internal import HearsayLexicons

extension Lexicons {
  /// The files of fitted numbers, by name without ending.
  public struct Weights: Sendable {
    private let given: [String: [UInt8]]

    /// Lays files over the ones that are built in.
    init(over files: [File]) {
      var given: [String: [UInt8]] = [:]
      for file in files { given[file.name] = file.bytes }
      self.given = given
    }

    /// The bytes of a file; nil when there is none of this name.
    ///
    /// Complexity: linear in the bytes of a built-in file, which are copied.
    public subscript(name: String) -> [UInt8]? {
      let fileName = name + ".weights"
      return given[fileName] ?? EmbeddedFile.weights.first { $0.name == fileName }?.bytes
    }
  }
}
