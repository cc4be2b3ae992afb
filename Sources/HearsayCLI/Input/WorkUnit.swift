import Hearsay

/// What one task reads: a file, or some lines of one.
enum WorkUnit: Sendable {
  case file(InputFile)
  case lines([LineFeed.Line], of: InputFile)
  case problem(InputProblem)

  /// The bytes that it holds in memory while it is read.
  var size: Int {
    switch self {
    case .file(let file): file.size
    case .lines(let lines, _): lines.reduce(0) { $0 + $1.length }
    case .problem: 0
    }
  }
}
