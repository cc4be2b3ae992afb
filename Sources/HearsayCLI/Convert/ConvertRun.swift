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
        var bytes: [UInt8] = []
        try format.add(record, to: &bytes)
        try output.write(bytes)
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

  mutating func end() throws {
    var bytes: [UInt8] = []
    try format.end(to: &bytes)
    try output.write(bytes)
    try output.finish()
  }
}
