import HearsayMatching

/// A folder of lexicons and weights, or a folder that has one named `en`.
struct LexiconFolder {
  private let path: String?

  init(_ path: String?) { self.path = path }

  /// The folder that its files lie in; nil without a folder.
  var location: Path? {
    guard let path else { return nil }
    let inner = Path(path).appending(Path("en"))
    return (try? FileSystem.names(in: inner)) != nil ? inner : Path(path)
  }

  /// Its files, by name; none without a folder.
  func files() throws -> [Lexicons.File] {
    guard let path, let folder = location else { return [] }
    do throws(SystemError) {
      var files: [Lexicons.File] = []
      for name in try FileSystem.names(in: folder) where Self.isLexicon(name) {
        let bytes = try RawFile.contents(of: folder.appending(name))
        files.append(Lexicons.File(name: name.description, bytes: bytes))
      }
      return files
    } catch {
      throw LexiconFolderError(message: "\(path): \(error)")
    }
  }

  /// The names of its files and what stands in them, as texts.
  func settings() throws -> [String] {
    try files().flatMap { [$0.name, Fingerprint($0.bytes).description] }
  }

  private static func isLexicon(_ name: Path) -> Bool {
    name.description.hasSuffix(".lex") || name.description.hasSuffix(".weights")
  }
}

/// A folder of lexicons that could not be read.
struct LexiconFolderError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
