import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// What is found where the parts alone mislead: times at the end of contents, subjects that come later.
@Suite struct AlternativesTests {
  private func attributions(_ text: String) -> [FoundAttribution] {
    FoundAttribution.all(in: text)
  }

  @Test(arguments: [
    ("The union endorsed Clara Voss on Thursday.", "Clara Voss"),
    ("The council rejected the plan last week.", "the plan"),
  ])
  func aTimeAfterANounPhraseBelongsToTheCue(text: String, content: String) {
    #expect(attributions(text).map(\.content) == [content])
  }

  @Test func aTimeThatEndsAClauseStaysInTheContent() {
    let found = attributions("Voss said the bridge would open on Thursday.")
    #expect(found.map(\.content) == ["the bridge would open on Thursday"])
  }

  @Test(arguments: [
    ("Warning that the dam could burst, Clara Voss asked people to leave.", "Clara Voss"),
    ("After claiming that the count was wrong, the mayor left.", "the mayor"),
  ])
  func aClauseInFrontHasItsSourceFromTheMainClause(text: String, source: String) {
    #expect(attributions(text).first?.source == source)
  }

  @Test func nothingNestedHasASourceThatTakesInTheOuterCue() {
    let found = attributions("The prisoners were attacked by the guards, witnesses said.")
    #expect(found.map(\.source) == ["witnesses"])
  }

  @Test(arguments: [
    ("“She says she has changed,” Jon Hale said.", "She", "she has changed"),
    ("“I want a football club and not a circus,” Ada Moss said.", "I", "a football club"),
    ("“Sander knows it. He thinks the ball was out,” Ada Moss said.", "He", "the ball was out"),
  ])
  func whoIsQuotedInSomebodysWordsIsTold(text: String, source: String, content: String) {
    let found = attributions(text)
    #expect(found.count == 2)
    #expect(found.contains { $0.source == source && $0.content.contains(content) })
  }

  @Test(arguments: [
    "“You like more, and I like that,” Jon Hale said.",
    "Jon Hale said the noise was like thunder in the hills.",
    "Jon Hale said the agency urged both sides to show restraint in the valley.",
    "“Whoever tweeted that was wrong,” Jon Hale said.",
  ])
  func whatOnlyLooksLikeACueIsNotNested(text: String) {
    #expect(
      !attributions(text).contains {
        ["You", "I", "Whoever", "both sides", "the noise"].contains($0.source)
      })
  }

  @Test(arguments: [
    ("A spokesman for the bank declined to comment.", "to comment"),
    ("The White House declined to comment, and the talks went on.", "to comment"),
    ("Officials declined to say when the bridge would open.", "when the bridge would open"),
  ])
  func whatIsDeclinedIsTheInfinitiveWhereNothingElseIs(text: String, content: String) {
    #expect(attributions(text).map(\.content) == [content])
  }

  @Test(arguments: [
    ("“He told us it was late. I can wait,” Ada Moss said.", "it was late"),
    ("“She told them the road was shut,” Ada Moss said.", "the road was shut"),
  ])
  func whatSomebodyWasToldInAQuotationHasNoMarksOfIt(text: String, content: String) {
    let nested = attributions(text).filter(\.isNested)
    #expect(nested.map(\.content) == [content])
    #expect(nested.map(\.quoteType) == [.indirect])
  }

  @Test func aQuotationInAQuotationIsDirect() {
    let found = attributions("“He said, ‘Come and get me,’” Ada Moss told the court.")
    #expect(found.contains { $0.isNested && $0.source == "He" && $0.quoteType == .direct })
  }

  @Test(arguments: [
    ("The driver asked not to be named because the talks are private.", "not to be named"),
    ("The driver asked not to be named.", "not to be named"),
    ("The driver asked to leave because the talks are private.", "because the talks are private"),
  ])
  func theReasonForAWishForNoNameIsNotAsked(text: String, ending: String) {
    let found = attributions(text)
    #expect(found.count == 1)
    #expect(found.first?.content.hasSuffix(ending) == true)
  }

  @Test func whatIsDeclinedIsToldOnce() {
    let found = attributions("A spokesman for the bank declined to comment on the talks.")
    #expect(found.count == 1)
  }

  @Test func whatADecisionGovernsIsNotNestedInIt() {
    let found = attributions("Jon Hale said the firm had decided not to dismiss the offer.")
    #expect(!found.contains { $0.content == "the offer" })
  }

  @Test(arguments: [
    ("Mayor vows to fight as council calls vote", "to fight"),
    ("Hale accuses Voss of lying as the strike goes on", "Voss of lying"),
    ("Mayor promises to act as soon as possible", "act as soon as possible"),
    ("Bank says rates fall as prices rise", "rates fall as prices rise"),
  ])
  func aHeadlinesContentEndsBeforeWhatHappensMeanwhile(headline: String, content: String) {
    let text = headline + "\n\nThe harbour is old. It has two quays.\n\nBoth were built of stone."
    #expect(attributions(text).map(\.content) == [content])
  }

  @Test func withoutOtherPossibilitiesTheChoiceIsCertain() {
    let cue = CueCandidate(
      tokens: 1..<2, head: 1, part: .verb, rule: VerbCue.self, entry: nil, verbGroup: nil,
      chainStart: 1, subject: nil)
    let after = ContentChoice(range: 2..<5, probability: 0.5, isContested: true)
    let none = ContentChoice(range: nil, probability: 0.8, isContested: true)
    let proposal = Proposal(
      index: 0, cue: cue, cueProbability: 0.9, before: none, after: after, source: nil,
      sourceProbability: 0.5, probability: 0)
    #expect(proposal.choiceProbability == 1)
    #expect(abs(proposal.partsProbability - 0.2) < 1e-12)
    #expect(proposal.content == [2..<5])
  }
}
