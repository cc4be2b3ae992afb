import Foundation
import Hearsay
import HearsayText
import Testing

/// The examples in `Corpus/rules/ingest`: what stands in braces is marked, and nothing else is.
@Suite struct IngestRulesTests {
  /// One example of a rule.
  struct Example: CustomTestStringConvertible {
    let rule: String
    let line: String
    /// What is to be marked; nil for a counter-example.
    let marked: String?

    var testDescription: String { "\(rule): \(line)" }

    var kind: String { rule == "headline" ? "title" : rule }
  }

  static let examples: [Example] = {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().appending(path: "../../../Corpus/rules/ingest")
    return ["headline", "byline", "dateline", "caption", "credit", "boilerplate"].flatMap { rule in
      let file = folder.appending(path: "\(rule).md")
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { line in
        example(rule, String(line.dropFirst(2)))
      }
    }
  }()

  private static func example(_ rule: String, _ line: String) -> Example {
    guard let open = line.firstIndex(of: "{"), let close = line.firstIndex(of: "}") else {
      return Example(rule: rule, line: line, marked: nil)
    }
    return Example(
      rule: rule, line: String(line.filter { $0 != "{" && $0 != "}" }),
      marked: String(line[line.index(after: open)..<close]))
  }

  static let prose = """
    The council will sell the old tram depot to a theatre company, the mayor said on Tuesday, and use \
    the money to mend the bridges that were damaged in the spring floods.
    """

  /// The example as a line of an article, where such lines stand.
  private func article(_ example: Example) throws -> Article {
    var lines = Array(repeating: Self.prose, count: 5)
    switch example.rule {
    case "headline": lines.insert(example.line, at: 0)
    case "byline", "dateline": lines.insert(contentsOf: ["Depot is to go", example.line], at: 0)
    case "credit": lines.append(example.line)
    default: lines.insert(example.line, at: 3)
    }
    return try readOne(lines.joined(separator: "\n"))
  }

  @Test func everyRuleHasExamples() {
    #expect(Self.examples.count > 50)
  }

  @Test(arguments: examples)
  func examplesAreMarkedAndCounterExamplesAreNot(example: Example) throws {
    let marks = try article(example).marked
    if let marked = example.marked {
      #expect(marks.contains("\(example.kind): \(marked)"))
    } else if example.rule == "headline" {
      #expect(!marks.contains { $0.hasPrefix("title") && $0.hasSuffix(example.line) })
    } else {
      #expect(marks.allSatisfy { $0.hasPrefix("title: Depot") })
    }
  }
}
