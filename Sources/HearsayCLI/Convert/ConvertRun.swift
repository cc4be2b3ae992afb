import ArgumentParser

/// Records in, another format out.
struct ConvertRun {
  private var format: any RecordFormat
  private let output: OutputFile

  init(format: any RecordFormat, output: OutputFile) {
    self.format = format
    self.output = output
  }

  mutating func begin() throws {
    var bytes: [UInt8] = []
    try format.begin(to: &bytes)
    try output.write(bytes)
  }

  /// Converts a file; returns how many lines of it are no records.
  mutating func convert(_ name: String) throws -> Int {
    var lines = try RecordLines(name)
    let shown = name == "-" ? "standard input" : name
    var (number, faults) = (0, 0)
    while let line = lines.next() {
      number += 1
      guard line.contains(where: { $0 > 32 }) else { continue }
      switch Self.read(line) {
      case .success(let record?):
        faults += try write { format, bytes in try format.add(record, to: &bytes) }
      case .success(nil): continue
      case .failure(let fault):
        faults += 1
        Terminal.talk("hearsay: \(shown):\(number): \(fault.message); the line is left out")
      }
    }
    if let failure = lines.failure { throw ValidationError("\(name): \(failure)") }
    return faults
  }

  /// The record on a line; nil for one of an article that could not be read.
  private static func read(_ line: [UInt8]) -> Result<RecordTree?, JSONParser.Fault> {
    do throws(JSONParser.Fault) {
      let tree = try JSONParser.value(of: line)
      if let record = RecordTree(tree) { return .success(record) }
      guard tree["record"]?.text == "error" else {
        throw JSONParser.Fault(column: 1, message: "this is no record of an assertion")
      }
      return .success(nil)
    } catch { return .failure(error) }
  }

  /// Writes what is left; returns how often something had to be left out.
  mutating func end() throws -> Int {
    let faults = try write { format, bytes in try format.end(to: &bytes) }
    try output.finish()
    return faults
  }

  /// Writes what a step gives; where it fails, tells why and goes on: nothing else is lost for it.
  private mutating func write(
    _ step: (inout any RecordFormat, inout [UInt8]) throws -> Void
  ) throws -> Int {
    var bytes: [UInt8] = []
    var faults = 0
    do { try step(&format, &bytes) } catch let failure as ConvertFailure {
      Terminal.talk("hearsay: \(failure)")
      faults = 1
    }
    try output.write(bytes)
    return faults
  }
}
