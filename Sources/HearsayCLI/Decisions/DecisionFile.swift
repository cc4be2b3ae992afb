import ArgumentParser

/// The lines of one file of decisions, in their order.
struct DecisionFile {
  /// A line with its place.
  struct Line: Equatable {
    /// The 1-based number.
    let number: Int
    let decision: Decision
  }

  let path: String
  private(set) var lines: [Line] = []
  /// The number of a last line that was cut off before its end and is left out; nil without one.
  private(set) var cutOff: Int?

  /// Reads the file; "-" stands for standard input.
  ///
  /// A last line without its line feed counts when it is complete, and else is left out: a program that was
  /// stopped while it wrote leaves such a line.
  ///
  /// - Throws: Which file or line cannot be read and why.
  init(_ path: String) throws {
    self.path = path
    var source = try RecordLines(path)
    var pending: (number: Int, bytes: [UInt8])?
    var number = 0
    while let bytes = source.next() {
      number += 1
      if let pending { try add(pending, mayBeCutOff: false) }
      pending = (number, bytes)
    }
    if let failure = source.failure { throw ValidationError("\(path): \(failure)") }
    if let pending { try add(pending, mayBeCutOff: !source.endsWithLineFeed) }
  }

  private mutating func add(_ line: (number: Int, bytes: [UInt8]), mayBeCutOff: Bool) throws {
    guard line.bytes.contains(where: { $0 > 32 }) else { return }
    do throws(Decision.Fault) {
      lines.append(Line(number: line.number, decision: try Decision(line: line.bytes)))
    } catch {
      guard !mayBeCutOff || (try? JSONParser.value(of: line.bytes)) != nil else {
        cutOff = line.number
        return
      }
      let name = path == "-" ? "standard input" : path
      throw ValidationError(
        "\(name):\(line.number): this is no line of decisions: \(error.message): correct or remove "
          + "the line")
    }
  }
}
