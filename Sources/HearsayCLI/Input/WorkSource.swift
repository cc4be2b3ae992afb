import Hearsay

/// Everything there is to read, unit by unit, in a stable order.
struct WorkSource {
  private var walker: InputWalker
  /// A file that is read before those of the walk.
  private var single: InputFile?
  private var lines: LineSource?
  private var archive: ArchiveSource?
  private var captures: CaptureSource?
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
      file, FileStream(.standardInput), maximumBytes: options.maximumBytes, isStream: true)
  }

  /// Reads a single file.
  init(_ file: InputFile, _ options: ReadingOptions) {
    self.init(InputWalker([]), options)
    single = file
  }

  /// Whether the next unit would have to be waited for, as whoever writes has not sent it yet.
  var wouldWait: Bool { lines?.wouldWait ?? false }

  mutating func next() -> WorkUnit? {
    while true {
      if let unit = lines?.next() ?? archive?.next() ?? captures?.next() { return unit }
      (lines, archive, captures) = (nil, nil, nil)
      let found = single.map { InputWalker.Found.file($0) } ?? walker.next()
      single = nil
      switch found {
      case nil: return nil
      case .problem(let problem): return .problem(problem)
      case .file(let file):
        do throws(ReadingFailure) {
          if let unit = try open(file) { return unit }
        } catch {
          return .problem(InputProblem(file.path, id: file.id, detail: error.description))
        }
      }
    }
  }

  /// The file as a unit, or nil where what it holds is read one after the other.
  private mutating func open(_ file: InputFile) throws(ReadingFailure) -> WorkUnit? {
    let packing = Packing(fileName: file.id)
    if packing == .archive {
      archive = try ArchiveSource(file, options)
      return nil
    }
    if format(of: file) == .warc {
      captures = CaptureSource(file, try file.stream(), options)
      return nil
    }
    guard format(of: file) == .jsonl else { return .file(file) }
    if packing == nil, try isWide(file) { return .file(file) }
    lines = LineSource(file, try file.stream(), maximumBytes: options.maximumBytes)
    return nil
  }

  /// Whether a file is in a charset of two or four bytes a letter, in which lines are not to be cut.
  private func isWide(_ file: InputFile) throws(ReadingFailure) -> Bool {
    try file.stream().read(4096).contains(0)
  }

  private func format(of file: InputFile) -> InputFormat? {
    options.format ?? InputFormat(fileName: file.id)
  }
}
