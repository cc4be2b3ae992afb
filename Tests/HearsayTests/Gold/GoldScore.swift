import Foundation
import HearsayTestSupport
import HearsayText

@testable import Hearsay

/// How well resolution and claims agree with the gold, given its attributions.
struct GoldScore: Sendable {
  /// Right ones of all.
  struct Tally: Sendable, CustomStringConvertible {
    /// How many are right.
    var right = 0
    /// How many there are.
    var all = 0
    /// The share that is right.
    var accuracy: Double { all == 0 ? 0 : Double(right) / Double(all) }
    /// "12/20 = 60.0%".
    var description: String {
      "\(right)/\(all) = \((accuracy * 1000).rounded() / 10)%"
    }

    mutating func add(_ isRight: Bool) {
      all += 1
      if isRight { right += 1 }
    }
  }

  /// The type of the source.
  private(set) var type = Tally()
  /// Whether it is anonymous: of those that are or are said to be.
  private(set) var anonymous = Tally()
  /// The names of persons, organizations, governments and media.
  private(set) var named = Tally()
  /// The names of those among them that the source itself does not give.
  private(set) var resolved = Tally()
  /// The descriptions of all others.
  private(set) var described = Tally()
  /// The kind of the claim.
  private(set) var kind = Tally()
  /// What went wrong, one line each.
  private(set) var failures: [String] = []

  /// Measures every article of the gold.
  static func measure() -> GoldScore {
    var score = GoldScore()
    for article in GoldArticle.all() { score.add(article) }
    return score
  }

  private mutating func add(_ article: GoldArticle) {
    let attributed = article.attributed(Shared.pipeline)
    let resolved = Shared.pipeline.resolution.run(attributed)
    let claimed = Shared.pipeline.claims.run(resolved)
    for (index, record) in article.records.enumerated() {
      let facts = record.facts
      let source = resolved.sources[index]
      let text = attributed.attributions[index].source.map {
        attributed.tagged.text.string(attributed.tagged.segmented.span(of: $0))
      }
      let label = "\(article.id.prefix(2)).\(record.number) [\(text ?? "")] {\(source.rule)}"
      check(source.type.rawValue, facts["type"], \.type, "type \(label)")
      let isAnonymous = facts["anonymous"] == "true"
      if isAnonymous || source.isAnonymous {
        check("\(source.isAnonymous)", "\(isAnonymous)", \.anonymous, "anon \(label)")
      }
      addName(source, facts, text ?? "", label)
      let cue = attributed.attributions[index].cue
      let cueText = cue.map {
        attributed.tagged.text.string(attributed.tagged.segmented.span(of: $0.tokens))
      }
      if index < claimed.claims.count {
        check(
          claimed.claims[index].kind.rawValue, facts["kind"], \.kind,
          "kind \(label) <\(cueText ?? "")> \(claimed.claims[index].text.prefix(50))")
      }
    }
  }

  private mutating func addName(
    _ source: ResolvedSource, _ facts: [String: String], _ text: String, _ label: String
  ) {
    guard let expected = facts["name"] else { return }
    let names = [source.name, source.standsFor].compactMap { $0 }.map(Self.normalized)
    let isRight =
      expected.isEmpty
      ? source.type == .unstated || source.type == .person || source.name == nil
      : names.contains(Self.normalized(expected))
    let line = "name \(label) \(source.name ?? "-") ≠ \(expected)"
    if ["person", "organization", "government", "media", "author"].contains(facts["type"]) {
      named.add(isRight)
      if !expected.isEmpty, !text.contains(expected) { resolved.add(isRight) }
    } else {
      described.add(isRight)
    }
    if !isRight { failures.append(line) }
  }

  private mutating func check(
    _ found: String, _ expected: String?, _ tally: WritableKeyPath<GoldScore, Tally>,
    _ label: String
  ) {
    self[keyPath: tally].add(found == expected)
    if found != expected { failures.append("\(label) \(found) ≠ \(expected ?? "-")") }
  }

  /// Lower case, straight apostrophes, without articles and numbers before it.
  private static func normalized(_ name: String) -> String {
    var words = name.lowercased().replacingOccurrences(of: "’", with: "'")
      .split(separator: " ").map(String.init)
    if let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
