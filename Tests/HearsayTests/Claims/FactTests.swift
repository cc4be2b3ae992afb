import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Clauses split into facts of one subject, one relation and one object each.
@Suite struct FactTests {
  /// The facts of a text as "subject | relation with its preposition | object".
  private static func read(_ text: String) -> [String] {
    let tagged = Shared.pipeline.tag(Article(id: "f", metadata: .init(), text: SourceText(text)))
    func string(_ part: Proposition.Part?) -> String {
      part?.tokens.map { tagged.text.string(tagged.segmented.span(of: $0)) } ?? "-"
    }
    return Shared.pipeline.claims.facts(of: tagged).map { fact in
      let argument = fact.arguments.first
      let relation = [string(fact.predicate), argument?.label].compactMap(\.self)
      return [
        string(fact.subject), relation.joined(separator: " "), string(fact.object ?? argument),
      ].joined(separator: " | ")
    }
  }

  @Test(arguments: [
    ("She sings.", ["She | sings | -"]),
    (
      "The company sold the mine to a bank in May.",
      [
        "The company | sold | the mine", "The company | sold the mine to | a bank",
        "The company | sold the mine to a bank in | May",
      ]
    ),
    (
      "In 1918, the firm sold boats to a bank.",
      [
        "the firm | sold | boats", "the firm | sold boats to | a bank",
        "the firm | sold boats in | 1918",
      ]
    ),
    (
      "The firm sold boats last week.",
      ["The firm | sold | boats", "The firm | sold boats | last week"]
    ),
    (
      "The bank opened the head of a barrel.",
      [
        "The bank | opened | the head of a barrel", "The bank | opened the head of | a barrel",
      ]
    ),
  ])
  func eachArgumentMakesAFact(text: String, expected: [String]) {
    #expect(Self.read(text) == expected)
  }

  @Test(arguments: [
    (
      "The town and the port were hit by a storm.",
      ["The town | were hit by | a storm", "The port | were hit by | a storm"]
    ),
    ("The town and the port were sold.", ["The town | were sold | -", "the port | were sold | -"]),
    ("The firm sold boats or engines.", ["The firm | sold | boats or engines"]),
    (
      "Neither the bank nor the firm sold boats.",
      ["Neither the bank nor the firm | sold | boats"]
    ),
    ("The firm sold boats and engines.", ["The firm | sold | boats", "The firm | sold | engines"]),
    (
      "The firm sold red and green engines.", ["The firm | sold | red and green engines"]
    ),
  ])
  func whatAConjunctionJoinsIsSplit(text: String, expected: [String]) {
    #expect(Self.read(text).map { $0.lowercased() } == expected.map { $0.lowercased() })
  }

  @Test func aNameWithAConjunctionStaysWhole() {
    let found = Self.read("She joined the Ministry of Health and Welfare.")
    #expect(found == ["She | joined | the Ministry of Health and Welfare"])
  }

  @Test func aNameWithOfStaysWhole() {
    #expect(Self.read("He visited the Isle of Man.") == ["He | visited | the Isle of Man"])
  }

  @Test func whatIsSaidIsAnObject() {
    #expect(
      Self.read("The minister said that the mine will close.") == [
        "The minister | said | the mine will close", "the mine | will close | -",
      ])
  }

  @Test func anInfinitiveAfterAnObjectSharesItsSubject() {
    #expect(
      Self.read("The firm sold the mine to pay its debts.") == [
        "The firm | sold | the mine", "The firm | sold the mine to pay | its debts",
      ])
  }

  @Test func anAccusationIsNoFactAboutTheAccused() {
    #expect(
      Self.read("She accused the bank of selling the mine.") == [
        "She | accused | the bank", "She | accused the bank of selling | the mine",
      ])
  }

  @Test(arguments: ["she said ", "the firm sold boats and ", "a bank and a firm in a port and "])
  func factsGrowWithTheTextAndNoFaster(part: String) {
    func length(_ count: Int) -> Int {
      let text = "She sold " + String(repeating: part, count: count) + "it sold a mine."
      return Self.read(text).reduce(0) { $0 + $1.utf8.count }
    }
    #expect(length(2000) <= 11 * length(200))
  }
}
