import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Every sign of check-worthiness with statements that show it and statements that do not.
@Suite struct CheckSignTests {
  private static func signs(_ statement: String, _ kind: ClaimKind? = nil) -> Set<CheckSign> {
    let text = SourceText(validUTF8: Array(statement.utf8))
    let tagged = Shared.pipeline.tag(Article(id: "a", metadata: .init(), text: text))
    let resources = Shared.pipeline.claims.resources
    let tokens = 0..<tagged.parsed.tokens.count
    let signs = CheckWorth.signs(
      CheckCandidate(
        parts: [tokens], kind: kind,
        propositions: PropositionReader(tagged, resources).read(tokens)),
      in: CheckScene(tagged: tagged, resources: resources))
    return Set(CheckSign.allCases.filter(signs.contains))
  }

  private static let examples: [(CheckSign, shown: [String], absent: [String])] = [
    (.person, ["Angela Merkel left the party."], ["The chancellor left the party."]),
    (.people, ["Angela Merkel met Emmanuel Macron."], ["Angela Merkel met a rival."]),
    (.organization, ["The World Bank lent the money."], ["A lender gave the money."]),
    (.place, ["The dam in Ghana leaks."], ["The dam leaks."]),
    (.country, ["The dam in Ghana leaks."], ["The dam in Nairobi leaks."]),
    (.nobodyNamed, ["The dam leaks."], ["The dam in Ghana leaks."]),
    (.money, ["It cost $4 million."], ["It cost too much."]),
    (.percent, ["Prices rose by 4 percent."], ["Prices rose."]),
    (.number, ["There were 312 houses."], ["There were houses."]),
    (.numbers, ["Of 312 houses 40 burned."], ["Of 312 houses some burned."]),
    (.date, ["It burned in May 2019."], ["It burned."]),
    (.comparative, ["Rents are higher now."], ["Rents are high now."]),
    (.superlative, ["It is the highest rent."], ["It is a high rent."]),
    (.measuringWords, ["The amount doubled."], ["He sat down."]),
    (.graveWords, ["He abused the children."], ["He painted the fence."]),
    (.past, ["The bank sold the house."], ["The bank sells the house.", "The bank may sell it."]),
    (.present, ["The bank sells houses."], ["The bank sold houses."]),
    (.perfect, ["The bank has sold the house."], ["The bank sold the house."]),
    (.passive, ["The house was sold."], ["The bank sold the house."]),
    (.progressive, ["The bank is selling houses."], ["The bank sells houses."]),
    (.noVerb, ["A good day."], ["It was a good day."]),
    (.actorNamed, ["Angela Merkel left the party."], ["The chancellor left."]),
    (.actorDescribed, ["The chancellor left."], ["She left."]),
    (.actorThird, ["She left."], ["I left."]),
    (.actorSpeaker, ["I left the party."], ["You left the party."]),
    (.actorWe, ["We left the party."], ["They left the party."]),
    (.actorAddressed, ["You left the party."], ["I left the party."]),
    (.actorThing, ["It left the harbour."], ["The boat left the harbour."]),
    (.reportsSpeech, ["He said it was free."], ["I said it was free.", "He sold the house."]),
    (.forecast, ["Prices will rise."], ["Prices rose."]),
    (.would, ["Prices would rise."], ["Prices will rise."]),
    (.possible, ["Prices may rise."], ["Prices rose."]),
    (.speaker, ["They asked me."], ["They asked him."]),
    (.we, ["They asked us."], ["They asked him."]),
    (.addressee, ["They asked you."], ["They asked him."]),
    (.belief, ["I think it is free."], ["She thinks it is free."]),
    (.condition, ["If it rains, the dam will break."], ["The dam leaks."]),
    (.question, ["Does the dam leak?"], ["The dam leaks."]),
    (.imperative, ["Look at the dam."], ["They look at the dam."]),
    (.words4, ["The dam leaks badly."], ["The dam leaks."]),
    (.words8, ["The dam at the border leaks very badly."], ["The dam at the border leaks badly."]),
    (.negated, ["The dam does not leak."], ["The dam leaks."]),
    (.breaksOff, ["The dam, which they..."], ["The dam leaks."]),
  ]

  @Test(arguments: examples.indices) func aSignIsSeenWhereItStandsOnly(index: Int) {
    let (sign, shown, absent) = Self.examples[index]
    for text in shown { #expect(Self.signs(text).contains(sign), "no \(sign) in: \(text)") }
    for text in absent { #expect(!Self.signs(text).contains(sign), "\(sign) in: \(text)") }
  }

  @Test func theKindOfAnAttributedClaimIsASign() {
    #expect(Self.signs("to see it", .attitude).contains(.attitude))
    #expect(Self.signs("to sell it", .intention).contains(.intended))
    #expect(
      Self.signs("it was sold", .statement).isDisjoint(with: [.attitude, .belief, .forecast]))
  }

  @Test func aLongerListOfGraveWordsIsGraverUpToABound() {
    func amount(_ count: Int) -> Double {
      let text =
        "They " + Array(repeating: "abducted and abused", count: count).joined(separator: ", ")
        + " them."
      let tagged = Shared.pipeline.tag(
        Article(id: "a", metadata: .init(), text: SourceText(validUTF8: Array(text.utf8))))
      let tokens = 0..<tagged.parsed.tokens.count
      var amount = 0.0
      Shared.pipeline.claims.checkSigns(of: [tokens], in: tagged)[0].forEach {
        if $0 == CheckSign.graveWords.index { amount = $1 }
      }
      return amount
    }
    #expect(amount(1) > 0)
    #expect(amount(2) > amount(1))
    #expect(amount(40) == amount(20))
  }
}
