import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Who did what to whom.
@Suite struct PropositionTests {
  /// The clauses of a text as "subject | predicate | object | preposition phrase …".
  private static func read(_ text: String) -> [String] {
    let tagged = Shared.pipeline.tag(Article(id: "p", metadata: .init(), text: SourceText(text)))
    func string(_ part: Proposition.Part?) -> String {
      part?.tokens.map { tagged.text.string(tagged.segmented.span(of: $0)) } ?? "-"
    }
    return Shared.pipeline.claims.propositions(of: tagged).map { proposition in
      let arguments = proposition.arguments.map { "\($0.label ?? "") \(string($0))" }
      return
        ([string(proposition.subject), string(proposition.predicate), string(proposition.object)]
        + arguments).joined(separator: " | ")
    }
  }

  @Test func subjectPredicateObjectAndArguments() {
    #expect(
      Self.read("The company sold the mine to a bank in May.")
        == ["The company | sold | the mine | to a bank | in May"])
  }

  @Test func infinitivesJoinTheirVerb() {
    #expect(
      Self.read("The company has been working to sell the mine.")
        == ["The company | has been working to sell | the mine"])
  }

  @Test func conjunctsShareTheSubject() {
    #expect(
      Self.read("The company sold the mine and closed the port.")
        == ["The company | sold | the mine", "The company | closed | the port"])
  }

  @Test func relativeClausesAreAboutWhatTheyModify() {
    let found = Self.read("The bank, which bought the mine, closed it.")
    #expect(found.contains { $0.hasPrefix("The bank | bought | the mine") })
    #expect(found.contains { $0.hasPrefix("The bank | closed | it") })
  }

  @Test(arguments: [
    ("The bank, which lost $5 million, sold 300 boats.", ["$5 million", "300"]),
    ("The bank sold 300 boats last week.", ["300, last week"]),
    ("Prices rose 5% and wages fell by a tenth.", ["5%", "a tenth"]),
    ("The firm plans to cut 500 jobs by 2025.", ["500, 2025"]),
  ])
  func aQuantityBelongsToItsClause(text: String, expected: [String]) {
    let tagged = Shared.pipeline.tag(Article(id: "p", metadata: .init(), text: SourceText(text)))
    let found = Shared.pipeline.claims.propositions(of: tagged).map { proposition in
      proposition.quantities.map { quantity in
        tagged.text.string(tagged.segmented.span(of: tagged.quantities[quantity].tokens))
      }.joined(separator: ", ")
    }
    #expect(found.sorted() == expected.sorted())
  }

  @Test(arguments: [
    ("The firm is able to start work.", "The firm | is able to start | work"),
    ("He also sold the mine.", "He | sold | the mine"),
    ("He never sold the mine.", "He | never sold | the mine"),
    ("The mine will close on Friday, said the minister.", "the minister | said | -"),
    (
      "The Mine Act of 1916, which banned boys, was repealed.",
      "The Mine Act of 1916 | banned | boys"
    ),
    ("One group of men was sent home.", "One group of men | was sent | -"),
    ("Five years later, Ellison sold the mine.", "Ellison | sold | the mine |  Five years later"),
    ("The bank was accused of selling the mine.", "The bank | was accused of selling | the mine"),
    ("She accused the bank of selling the mine.", "the bank | selling | the mine"),
    ("She said it no longer sells boats.", "it | sells | boats"),
    ("The bank is proud of selling it.", "The bank | is | proud"),
    ("The bank paid by selling the mine.", "The bank | selling | the mine"),
    ("Last week, Ellison sold the mine.", "Ellison | sold | the mine |  Last week"),
    ("She told it in honor of Mara Ellison, who sold the mine.", "Mara Ellison | sold | the mine"),
    ("The man, who last year sold the mine, resigned.", "The man | sold | the mine"),
    ("The firm plans to rent or sell the mine.", "The firm | sell | the mine"),
    ("Ellison, seeing no buyer, closed the mine.", "Ellison | seeing | no buyer"),
    ("The bank sold the mine last week.", "The bank | sold | the mine |  last week"),
    ("He hid as a group of men passed him.", "He | hid | -"),
  ])
  func clausesAreReadWhole(text: String, expected: String) {
    let found = Self.read(text)
    #expect(found.contains { $0 == expected || $0.hasPrefix(expected + " | ") }, "\(found)")
  }

  @Test(
    arguments: [
      ("The dam will break if it rains.", [.main, .condition]),
      ("If it rains, the dam will break.", [.condition, .main]),
      ("She said that if it rains, the dam will break.", [.main, .condition, .conjunct]),
      ("They asked if it was safe.", [.main, .complement]),
      ("They asked him if it was safe.", [.main, .complement]),
      ("It is unclear if it was safe.", [.main, .complement]),
    ] as [(String, [Proposition.Relation])])
  func ifMakesAConditionUnlessItAsks(text: String, expected: [Proposition.Relation]) {
    let tagged = Shared.pipeline.tag(Article(id: "p", metadata: .init(), text: SourceText(text)))
    #expect(Shared.pipeline.claims.propositions(of: tagged).map(\.relation) == expected)
  }

  @Test func neitherNegatesTheClause() {
    let text = "Neither the bank nor the firm sold boats."
    let tagged = Shared.pipeline.tag(Article(id: "p", metadata: .init(), text: SourceText(text)))
    #expect(Shared.pipeline.claims.propositions(of: tagged).map(\.polarity) == [.negative])
  }

  @Test func aTextWithoutVerbsHasNone() {
    #expect(Self.read("A long night.").isEmpty)
  }
}
