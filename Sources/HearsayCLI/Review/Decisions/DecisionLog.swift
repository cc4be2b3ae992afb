import ArgumentParser

/// The file of decisions: lines are only ever added, and are on the disk before anybody is told.
final class DecisionLog {
  /// What was decided on one record.
  struct State {
    /// The decisions that hold, the last one last; an undo takes one away.
    fileprivate(set) var decisions: [Decision] = []
    /// How many lines tell of the record: what a page has seen, and whether it is stale.
    fileprivate(set) var version = 0
    /// The number of the last line that tells of it.
    fileprivate(set) var lastLine = 0

    /// What holds now; nil where nothing was decided, or all was taken back.
    var current: Decision? { decisions.last }
  }

  private(set) var states: [String: State] = [:]
  /// The ids in the order in which they were first decided on.
  private(set) var order: [String] = []
  /// How many lines there are.
  private(set) var lines = 0
  let path: Path
  private let file: RawFile
  private var size = 0

  /// Opens the file, or makes it, and keeps other runs from it.
  ///
  /// A last line that a crash cut off is cut away.
  ///
  /// - Throws: Where it cannot be read or written, another run has it, or a line is no decision.
  init(_ path: Path) throws {
    self.path = path
    if let kind = try? FileSystem.status(of: path).kind, kind != .file, kind != .folder {
      throw ValidationError("\(path): decisions are kept in a file, and this is none")
    }
    do throws(SystemError) { file = try .adding(to: path, mode: 0o666) } catch {
      throw OutputFailure(name: path.description, error: error)
    }
    guard file.lock() else {
      throw ValidationError(
        "\(path): another hearsay is using these decisions: end it, or name another file with "
          + "--decisions.")
    }
    FileSystem.synchronize(folder: path.parent)
    do {
      try read(try RawFile.contents(of: path))
    } catch let error as SystemError {
      throw OutputFailure(name: path.description, error: error)
    }
  }

  private func read(_ bytes: [UInt8]) throws {
    var start = 0
    var number = 0
    while let end = bytes[start...].firstIndex(of: 10) {
      number += 1
      let line = Array(bytes[start..<end])
      start = end + 1
      guard line.contains(where: { $0 > 32 }) else { continue }
      do throws(Decision.Fault) { take(try Decision(line: line)) } catch {
        throw ValidationError("\(path):\(number): \(error.message): correct or remove the line")
      }
    }
    size = start
    try mend(Array(bytes[start...]), number: number + 1)
  }

  /// Gives the last line its line feed, or takes it away when it was cut off.
  ///
  /// Only what begins as a decision is taken away: whatever else stands there is not this program's.
  private func mend(_ rest: [UInt8], number: Int) throws {
    guard !rest.isEmpty else { return }
    if let decision = try? Decision(line: rest) {
      try file.write([10])
      try file.synchronize()
      size += rest.count + 1
      return take(decision)
    }
    let beginning = Array("{\"schema\":\"\(Decision.schema)\",".utf8)
    guard rest.starts(with: beginning) || beginning.starts(with: rest) else {
      throw ValidationError("\(path):\(number): this is no decision: correct or remove the line")
    }
    try file.truncate(to: size)
    try file.synchronize()
    Terminal.talk("hearsay: \(path): the last line was cut off and is taken away")
  }

  private func take(_ decision: Decision) {
    lines += 1
    if states[decision.id] == nil { order.append(decision.id) }
    var state = states[decision.id] ?? State()
    state.version += 1
    state.lastLine = lines
    if decision.verdict == .undo {
      _ = state.decisions.popLast()
    } else {
      state.decisions.append(decision)
    }
    states[decision.id] = state
  }

  /// Adds a decision and waits until it is on the disk.
  ///
  /// - Throws: Where it cannot be written; nothing of it is left in the file then.
  func add(_ decision: Decision) throws(OutputFailure) {
    let line = decision.line
    do throws(SystemError) {
      try file.write(line)
      try file.synchronize()
    } catch {
      try? file.truncate(to: size)
      throw OutputFailure(name: path.description, error: error)
    }
    size += line.count
    take(decision)
  }
}
