import Hearsay

/// Everything there is to read, unit by unit, in a stable order.
struct WorkSource {
  private var walker: InputWalker
  private var lines: LineSource?
  private let options: ReadingOptions

  init(_ walker: InputWalker, _ options: ReadingOptions) {
    self.walker = walker
    self.options = options
  }

  /// Reads JSON Lines from standard input.
  init(standardInput options: ReadingOptions) {
    self.init(InputWalker([]), options)
    let file = InputFile(path: Path("standard input"), id: "stdin", size: 0)
    lines = LineSource(
      file, .standardInput, maximumBytes: options.maximumBytes, isStream: true)
  }

  /// Whether the next unit would have to be waited for, as whoever writes has not sent it yet.
  var wouldWait: Bool { lines?.wouldWait ?? false }

  mutating func next() -> WorkUnit? {
    while true {
      if let unit = lines?.next() { return unit }
      lines = nil
      switch walker.next() {
      case nil: return nil
      case .problem(let problem): return .problem(problem)
      case .file(let file):
        guard format(of: file) == .jsonl else { return .file(file) }
        do throws(SystemError) {
          let isWide = try RawFile.reading(file.path).read(4096).contains(0)
          guard !isWide else { return .file(file) }
          lines = LineSource(
            file, try .reading(file.path), maximumBytes: options.maximumBytes)
        } catch {
          return .problem(InputProblem(file.path, id: file.id, error))
        }
      }
    }
  }

  private func format(of file: InputFile) -> InputFormat? {
    options.format ?? InputFormat(fileName: file.id)
  }
}
