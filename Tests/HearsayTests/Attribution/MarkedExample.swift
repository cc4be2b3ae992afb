import Foundation
import Testing

/// A line of a rule's examples: a sentence with its source, cue and content marked.
struct MarkedExample: Sendable, CustomTestStringConvertible {
  /// The sentence without its marks.
  let text: String
  /// The marked stretches as UTF-8 byte ranges, by role: `s`, `q`, `c`.
  let marks: [Character: [Range<Int>]]

  var testDescription: String { text }

  init(_ line: String) {
    var text = ""
    var marks: [Character: [Range<Int>]] = [:]
    var open: [(Character, Int)] = []
    var characters = Substring(line)
    while let first = characters.popFirst() {
      if first == "{", let role = characters.popFirst() {
        characters = characters.dropFirst()
        open.append((role, text.utf8.count))
      } else if first == "}", let (role, start) = open.popLast() {
        marks[role, default: []].append(start..<text.utf8.count)
      } else {
        text.append(first)
      }
    }
    self.text = text
    self.marks = marks
  }

  /// The examples or counter-examples of a rule's file in `Corpus/rules`.
  static func read(_ stage: String, _ rule: String, _ heading: String) -> [MarkedExample] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Corpus/rules/\(stage)/\(rule).md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let section = text.components(separatedBy: "## ").first { $0.hasPrefix(heading + "\n") } ?? ""
    return section.split(separator: "\n").filter { $0.hasPrefix("- ") }
      .map { MarkedExample(String($0.dropFirst(2))) }
  }
}
