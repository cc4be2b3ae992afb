import Hearsay

/// What one task reads: a file, or some lines of one.
enum WorkUnit: Sendable {
  case file(InputFile)
  /// A file of an archive, or a record of a WARC file, and how many bytes of the archive were read for it.
  case bytes([UInt8], of: InputFile, read: Int)
  /// Some lines, and how many bytes of the file on the disk were read for them.
  case lines([LineFeed.Line], of: InputFile, read: Int)
  case problem(InputProblem)

  /// The bytes that it holds in memory while it is read.
  var size: Int {
    switch self {
    case .file(let file): file.size
    case .bytes(let bytes, _, _): bytes.count
    case .lines(let lines, _, _): lines.reduce(0) { $0 + $1.length }
    case .problem: 0
    }
  }

  /// The bytes of files on the disk that are read for it: what progress is counted by.
  var bytesOnDisk: Int {
    switch self {
    case .file(let file): file.size
    case .bytes(_, _, let read), .lines(_, _, let read): read
    case .problem: 0
    }
  }
}
