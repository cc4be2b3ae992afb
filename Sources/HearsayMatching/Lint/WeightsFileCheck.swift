internal import HearsayTables

/// Reads one file of fitted numbers from top to bottom and notes what breaks a rule.
struct WeightsFileCheck {
  private let file: Lexicons.File
  private var comments: [String] = []
  private var rows = WeightsRowCheck()
  private var number = 0
  private(set) var errors: [LexiconError] = []

  init(_ file: Lexicons.File) { self.file = file }

  /// Checks the whole file.
  mutating func run() {
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
      return note("the file is not UTF-8; write it again with hearsay train", line: 0)
    }
    var start = 0
    var inHeader = true
    while start < file.bytes.count {
      let end = file.bytes[start...].firstIndex(of: Mark.lineFeed) ?? file.bytes.count
      let line = file.bytes[start..<end]
      number += 1
      start = end + 1
      inHeader = inHeader && line.first == UInt8(ascii: "#")
      if inHeader {
        comments.append(String(decoding: line.dropFirst(), as: UTF8.self))
      } else {
        for message in rows.read(line) { note(message, line: number) }
      }
    }
    if start > file.bytes.count {
      note("the last line does not end; the file was cut off: write it again", line: number)
    }
    if rows.count == 0 { note("there are no weights in it; write it with hearsay train", line: 0) }
    checkHeader()
  }

  private mutating func checkHeader() {
    let texts = comments.map { $0.drop { $0 == " " } }
    let keys = ["source: ", "fitted on ", "licence: ", "regenerate: "]
    if texts.first.map({ first in keys.contains { first.hasPrefix($0) } }) ?? true {
      note("the first line does not say what the file holds; write it after '# '", line: 0)
    }
    if !texts.contains(where: { $0.hasPrefix("source: ") || $0.hasPrefix("fitted on ") }) {
      note("the header does not tell what was fitted on; add a line '# source: …'", line: 0)
    }
    if !texts.contains(where: { $0.hasPrefix("regenerate: ") }) {
      note("the header has no line '# regenerate: …'; add the command that writes it", line: 0)
    }
  }

  private mutating func note(_ message: String, line: Int) {
    errors.append(LexiconError(file: file.name, line: line, message: message))
  }
}
