import Hearsay

/// A unit of work with the bytes that its articles are read from.
enum LoadedUnit: Sendable {
  case file([UInt8], InputFile)
  case lines([LineFeed.Line], of: InputFile)
  case problem(InputProblem)

  /// Reads the file of a unit; one that cannot be read is a problem.
  init(_ unit: WorkUnit, maximumBytes: Int) {
    switch unit {
    case .problem(let problem): self = .problem(problem)
    case .lines(let lines, let file, _): self = .lines(lines, of: file)
    case .bytes(let bytes, let file, _): self = .file(bytes, file)
    case .file(let file):
      do throws(IngestError) {
        self = .file(try file.bytes(maximum: maximumBytes), file)
      } catch {
        self = .problem(InputProblem(file, error))
      }
    }
  }

  /// The file, as a person finds it.
  var path: Path {
    switch self {
    case .file(_, let file), .lines(_, let file): file.path
    case .problem(let problem): Path(problem.location)
    }
  }

  /// What its records depend on: the file's name among all, the line's number, and the bytes; nil for
  /// a problem.
  var fingerprint: Fingerprint? {
    switch self {
    case .problem: return nil
    case .file(let bytes, let file):
      return Fingerprint(Array("file \(file.id)\n".utf8) + bytes)
    case .lines(let lines, let file):
      var text = Array("lines \(lines.first?.number ?? 0) \(file.id)\n".utf8)
      for line in lines {
        text += line.bytes
        // A line over the limit comes without its bytes, but is told with its length.
        text += Array("\n\(line.length) ".utf8)
      }
      return Fingerprint(text)
    }
  }
}
