import Foundation

/// A source file that cannot be read, and what to do about it.
struct MissingSource: Error, CustomStringConvertible {
  let path: String

  /// The failure behind a Foundation error, if a file is to blame.
  init?(_ error: any Error) {
    guard let path = (error as? CocoaError)?.filePath else { return nil }
    self.path = path
  }

  var description: String {
    "Cannot read or write \(path). 'gather-lexicons --help' says how to obtain the sources."
  }
}
