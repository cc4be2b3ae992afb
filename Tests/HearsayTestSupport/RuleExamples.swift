import Foundation
public import HearsayText

/// The examples of a rule: the lines of a list in `Corpus/rules/STAGE/RULE.md`.
public enum RuleExamples {
  /// The items under a heading, without their dash.
  public static func items(_ stage: String, _ rule: String, _ heading: String) -> [String] {
    let file = Repository.root.appendingPathComponent("Corpus/rules/\(stage)/\(rule).md")
    guard let content = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var isInside = false
    var result: [String] = []
    for line in content.split(separator: "\n") {
      if line.hasPrefix("#") {
        isInside = line == "## \(heading)"
      } else if isInside, line.hasPrefix("- ") {
        result.append(String(line.dropFirst(2)))
      }
    }
    return result
  }

  /// The items under both headings.
  public static func items(_ stage: String, _ rule: String) -> [String] {
    items(stage, rule, "Examples") + items(stage, rule, "Counter-examples")
  }

  /// The two sides of the last arrow of an item.
  public static func sides(_ item: String) -> (text: String, expected: String) {
    let parts = item.components(separatedBy: " → ")
    return (parts.dropLast().joined(separator: " → "), parts.last ?? "")
  }

  /// Every article of `Corpus/articles`, by name.
  public static func articles() -> [(name: String, text: SourceText)] {
    let folder = Repository.root.appendingPathComponent("Corpus/articles")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.contains(".") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)).map {
        (name, SourceText($0))
      }
    }
  }
}
