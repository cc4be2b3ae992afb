/// Where records go: standard output, or a file that takes its name only when it is complete.
///
/// The file is written under a temporary name in the same folder, so that a crash or a full disk never
/// leaves half a file in the place of a good one.
final class OutputFile {
  private let handle: RawFile
  /// What it is called in messages.
  private let name: String
  private let target: Path?
  private let temporary: Path?
  private var pending: [UInt8] = []
  private static let bufferSize = 1 << 16

  /// Opens the output; nil stands for standard output.
  init(_ name: String?) throws(OutputFailure) {
    self.name = name.map { $0 == "-" ? "standard output" : $0 } ?? "standard output"
    guard let name, name != "-" else {
      (handle, target, temporary) = (.standardOutput, nil, nil)
      return
    }
    let named = Path(name)
    let path = FileSystem.resolved(named) ?? named
    do throws(SystemError) {
      let status = try? FileSystem.status(of: path)
      if let status, status.kind != .file {
        handle = try .writing(path, isNew: false, mode: 0o666)
        (target, temporary) = (nil, nil)
        return
      }
      let label = ".\(path.lastComponent).\(FileSystem.processID).tmp"
      let temporary = path.parent.appending(Path(label))
      handle = try .writing(temporary, isNew: true, mode: status?.mode ?? 0o666)
      (target, self.temporary) = (path, temporary)
    } catch {
      throw OutputFailure(name: name, error: error)
    }
  }

  deinit { if let temporary { FileSystem.remove(temporary) } }

  /// Adds bytes; they may be kept for a while.
  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    pending += bytes
    if pending.count >= Self.bufferSize { try flush() }
  }

  /// Writes what was kept.
  func flush() throws(OutputFailure) {
    guard !pending.isEmpty else { return }
    do { try handle.write(pending) } catch { throw failure(error) }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes what was kept and gives the file its name.
  func finish() throws(OutputFailure) {
    try flush()
    guard let target, let temporary else { return }
    do {
      try handle.synchronize()
      try FileSystem.rename(temporary, to: target)
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: SystemError) -> OutputFailure {
    OutputFailure(name: name, error: error)
  }
}

/// An output that could not be written.
struct OutputFailure: Error, CustomStringConvertible {
  let name: String
  let error: SystemError

  /// Whether whoever read the output has enough: a normal end.
  var isClosedPipe: Bool { error == .brokenPipe }

  var description: String { "\(name): cannot be written: \(error)" }
}
