import Hearsay

/// How a file's content is packed, by the ending of its name.
enum Packing: Sendable {
  /// One file, compressed: `a.jsonl.gz`.
  case compressed
  /// An archive of files, compressed or not: `a.tar.gz`, `a.zip`.
  case archive

  private static let archives: Set<String> = ["tar", "zip", "tgz", "tbz2", "txz", "tzst"]

  /// The packing of a file; nil for one that is not packed.
  init?(fileName: String) {
    let endings = fileName.lowercased().split(separator: ".").map(String.init)
    guard let last = endings.last else { return nil }
    if Self.archives.contains(last) {
      self = .archive
    } else if InputFormat.compressions.contains(last) {
      self = endings.dropLast().last == "tar" ? .archive : .compressed
    } else {
      return nil
    }
  }
}
