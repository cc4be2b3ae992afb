import Foundation
import HearsayTestSupport

/// A line of a rule's examples: a marked text, and what is expected of one of its attributions; "¶" ends a paragraph.
struct RuleExample: Sendable, CustomStringConvertible {
  /// The text with its attributions.
  let article: GoldArticle
  /// The number of the attribution in question.
  let number: Int
  /// What is expected of it, by key.
  let facts: [String: String]

  var description: String { article.text }

  /// The examples or counter-examples in `Corpus/rules/STAGE/RULE.md`.
  static func read(_ stage: String, _ rule: String, _ heading: String) -> [RuleExample] {
    let file = Repository.root.appendingPathComponent("Corpus/rules/\(stage)/\(rule).md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let section = text.components(separatedBy: "## ").first { $0.hasPrefix(heading + "\n") } ?? ""
    return section.split(separator: "\n").filter { $0.hasPrefix("- ") }
      .compactMap { RuleExample(String($0.dropFirst(2))) }
  }

  /// The rules of a stage that have a file.
  static func rules(_ stage: String) -> [String] {
    let folder = Repository.root.appendingPathComponent("Corpus/rules/\(stage)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }

  private init?(_ line: String) {
    let halves = line.components(separatedBy: " => ")
    guard halves.count == 2 else { return nil }
    let words = halves[1].split(separator: " ", maxSplits: 1)
    guard let number = words.first.flatMap({ Int($0) }) else { return nil }
    var facts: [String: String] = [:]
    for fact in (words.count > 1 ? String(words[1]) : "").components(separatedBy: "; ") {
      let pair = fact.split(separator: "=", maxSplits: 1)
      if pair.count == 2 { facts[String(pair[0])] = String(pair[1]) }
    }
    let text = halves[0].replacing(" ¶ ", with: "\n\n")
    let marked = MarkedText(text)
    let lines = marked.spans.keys.sorted().map { Self.record($0, marked) }
    article = GoldArticle(
      id: "example", content: text + "\n----\n" + lines.joined(separator: "\n"))
    self.number = number
    self.facts = facts
  }

  /// The line of an attribution: nested where its content lies in another's, direct in marks or as a turn of an
  /// interview.
  private static func record(_ number: Int, _ marked: MarkedText) -> String {
    let own = marked.spans[number]?["c"] ?? []
    let outer = marked.spans.keys.sorted().first { other in
      guard other != number, let span = own.first else { return false }
      return (marked.spans[other]?["c"] ?? []).contains {
        $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound && $0 != span
      }
    }
    let bytes = Array(marked.text.utf8)
    let isQuoted = own.allSatisfy {
      bytes[$0].first == UInt8(ascii: "\"") && bytes[$0].last == UInt8(ascii: "\"")
    }
    let isTurn = (marked.spans[number]?["q"] ?? []).contains { bytes[$0] == [UInt8(ascii: ":")] }
    let via = outer.map { "\tvia=\($0)" } ?? ""
    return "\(number)\tquote=\(isQuoted || isTurn ? "direct" : "indirect")" + via
  }

  /// The index of the attribution in question among the article's.
  var index: Int { article.records.firstIndex { $0.number == number } ?? 0 }
}
