import Foundation
import HearsayTestSupport
import HearsayText

@testable import Hearsay

/// How well resolution and claims agree with the gold, given its attributions.
struct GoldScore: Sendable {
  /// The type of the source.
  private(set) var type = GoldTally()
  /// Whether it is anonymous: of those that are or are said to be.
  private(set) var anonymous = GoldTally()
  /// The names of persons, organizations, governments and media that stand in the sentence.
  private(set) var named = GoldTally()
  /// The names of those that do not: pronouns, roles, "the report".
  private(set) var resolved = GoldTally()
  /// The descriptions of all others.
  private(set) var described = GoldTally()
  /// The kind of the claim.
  private(set) var kind = GoldTally()
  /// Whether it affirms or denies.
  private(set) var polarity = GoldTally()
  /// The times in it: right ones of those that either side has.
  private(set) var times = GoldTally()
  /// What went wrong, one line each.
  private(set) var failures: [String] = []

  /// Measures every article of a half of the gold.
  static func measure(_ half: GoldArticle.Half) -> GoldScore {
    var score = GoldScore()
    for article in GoldArticle.all(half) { score.add(article) }
    return score
  }

  /// The figures, a line.
  var summary: String {
    "type \(type) anonymous F1 \(anonymous.f1) named \(named) resolved \(resolved) "
      + "described \(described) kind \(kind) polarity \(polarity) times \(times)"
  }

  private mutating func add(_ article: GoldArticle) {
    let attributed = article.attributed(Shared.pipeline)
    let resolved = Shared.pipeline.resolution.run(attributed)
    let claimed = Shared.pipeline.claims.run(resolved)
    for (index, record) in article.records.enumerated() {
      let attribution = attributed.attributions[index]
      let facts = record.facts
      let source = resolved.sources[index]
      let text = attribution.source.map(attributed.string)
      let label =
        "\(article.id.prefix { $0 != "-" }).\(record.number) [\(text ?? "")] {\(source.rule)}"
      check(source.type.rawValue, facts["type"], \.type, "type \(label)")
      addAnonymity(source, facts, label)
      addName(source, facts, attributed.sentence(of: attribution), label)
      let claim = claimed.claims[index]
      let cue = attribution.cue.map { attributed.string($0.tokens) } ?? ""
      let line = "\(label) <\(cue)> \(claim.text.prefix(90))"
      check(claim.kind.rawValue, facts["kind"], \.kind, "kind \(line)")
      guard let polarity = facts["polarity"] else { continue }
      check(claim.polarity.rawValue, polarity, \.polarity, "polarity \(line)")
      let nested = attributed.attributions.filter { $0.parent == index }.flatMap(\.content)
      addTimes(claim, attribution, nested, attributed.tagged, facts["times"], line)
    }
  }

  private mutating func addAnonymity(
    _ source: ResolvedSource, _ facts: [String: String], _ label: String
  ) {
    let expected = facts["anonymous"] == "true"
    guard expected || source.isAnonymous else { return }
    anonymous.add(expected && source.isAnonymous)
    if expected != source.isAnonymous {
      failures.append("anon \(label) \(source.isAnonymous) ≠ \(expected)")
    }
  }

  private mutating func addName(
    _ source: ResolvedSource, _ facts: [String: String], _ sentence: String, _ label: String
  ) {
    guard let expected = facts["name"] else { return }
    let isNamed = Self.named.contains(facts["type"] ?? "")
    let names = [source.name, source.standsFor].compactMap { $0 }.map {
      Self.normalized($0, keepsNumber: isNamed)
    }
    let isRight =
      expected.isEmpty
      ? source.properName == nil
      : names.contains(Self.normalized(expected, keepsNumber: isNamed))
    let isTold = expected.isEmpty || sentence.contains(expected)
    switch (isNamed, isTold) {
    case (true, true): named.add(isRight)
    case (true, false): resolved.add(isRight)
    case (false, _): described.add(isRight)
    }
    guard !isRight else { return }
    let figure = isNamed ? isTold ? "named" : "resolved" : "described"
    failures.append("\(figure) \(label) \(source.name ?? "-") ≠ \(expected)")
  }

  private mutating func addTimes(
    _ claim: Claim, _ attribution: Attribution, _ nested: [Range<Int>], _ tagged: TaggedArticle,
    _ expected: String?,
    _ label: String
  ) {
    let all = claim.propositions + (claim.attribution.map { [$0] } ?? [])
    let inside = Set(all.flatMap(\.quantities)).sorted().filter { quantity in
      let tokens = tagged.quantities[quantity].tokens
      // A time inside a nested attribution belongs to that one.
      return attribution.content.contains { $0.overlaps(tokens) }
        && !nested.contains { $0.overlaps(tokens) }
    }
    var found = inside.compactMap { tagged.quantities[$0].time }
    let wanted = expected?.split(separator: "|").map(String.init) ?? []
    let line = "times \(label) \(found) ≠ \(wanted)"
    if found != wanted { failures.append(line) }
    for time in wanted {
      let place = found.firstIndex(of: time)
      times.add(place != nil)
      if let place { found.remove(at: place) }
    }
    for _ in found { times.add(false) }
  }

  private mutating func check(
    _ found: String, _ expected: String?, _ tally: WritableKeyPath<GoldScore, GoldTally>,
    _ label: String
  ) {
    self[keyPath: tally].add(found == expected)
    if found != expected { failures.append("\(label) \(found) ≠ \(expected ?? "-")") }
  }

  /// The types of sources that have a name of their own.
  private static let named: Set = ["person", "organization", "government", "media", "author"]

  /// Lower case, straight apostrophes, without articles.
  ///
  /// Number may be left out of descriptions: "one of the officials" is called "officials" in some articles of
  /// the gold and "official" in others.
  private static func normalized(_ name: String, keepsNumber: Bool) -> String {
    var words = name.lowercased().replacingOccurrences(of: "’", with: "'")
      .split(separator: " ").map(String.init)
    if let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
    if keepsNumber { return words.joined(separator: " ") }
    return words.map { word in
      word == "people"
        ? "person" : word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }.joined(separator: " ")
  }
}

extension AttributedArticle {
  /// The text of some tokens.
  fileprivate func string(_ tokens: Range<Int>) -> String {
    tagged.text.string(tagged.segmented.span(of: tokens))
  }

  /// The sentence of an attribution's cue, or of its content where there is none.
  fileprivate func sentence(of attribution: Attribution) -> String {
    let token = attribution.cue?.head ?? attribution.content.first?.lowerBound ?? 0
    return string(tagged.parsed.sentences[tagged.parsed.sentence(at: token)].tokens)
  }
}
