import ArgumentParser

/// Records in, another format out.
struct ConvertRun {
  private var format: any RecordFormat
  private let output: OutputFile
  /// How many records were taken.
  private var records = 0
  /// Lines that are no records.
  private var strange = 0
  /// Records of articles that could not be read.
  private var unread = 0
  /// How often something else had to be left out, which was told.
  private var failures = 0

  /// Whether something was left out that should not have been there, or should have been written.
  var hasFaults: Bool { strange + failures > 0 }

  init(format: any RecordFormat, output: OutputFile) {
    self.format = format
    self.output = output
  }

  mutating func begin() throws {
    var bytes: [UInt8] = []
    try format.begin(to: &bytes)
    try output.write(bytes)
  }

  /// Converts a file; tells of lines that are no records.
  mutating func convert(_ name: String) throws {
    var lines = try RecordLines(name)
    let shown = name == "-" ? "standard input" : name
    var number = 0
    while let line = lines.next() {
      number += 1
      guard line.contains(where: { $0 > 32 }) else { continue }
      switch Self.read(line) {
      case .success(let record?):
        records += 1
        try write { format, bytes in try format.add(record, to: &bytes) }
      case .success(nil): unread += 1
      case .failure(let fault):
        strange += 1
        Terminal.talk("hearsay: \(shown):\(number): \(fault.message); the line is left out")
      }
    }
    if let failure = lines.failure { throw ValidationError("\(name): \(failure)") }
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

  /// Writes what is left.
  mutating func end() throws {
    try write { format, bytes in try format.end(to: &bytes) }
    try output.finish()
  }

  /// What was taken and what was not, for people; nil where nothing was left out.
  var summary: String? {
    var leftOut: [String] = []
    if strange > 0 {
      leftOut.append(
        RunReport.count(strange, "line")
          + (strange == 1 ? " that is no record" : " that are no records"))
    }
    if unread > 0 { leftOut.append(RunReport.count(unread, "article") + " that could not be read") }
    if failures > 0 { leftOut.append(RunReport.count(failures, "fault") + " told above") }
    guard !leftOut.isEmpty else { return nil }
    return "\(RunReport.count(records, "record")); left out: \(leftOut.joined(separator: ", "))"
  }

  /// Writes what a step gives; where it fails, tells why and goes on: nothing else is lost for it.
  private mutating func write(
    _ step: (inout any RecordFormat, inout [UInt8]) throws -> Void
  ) throws {
    var bytes: [UInt8] = []
    do { try step(&format, &bytes) } catch let failure as ConvertFailure {
      Terminal.talk("hearsay: \(failure)")
      failures += 1
    }
    try output.write(bytes)
  }
}
