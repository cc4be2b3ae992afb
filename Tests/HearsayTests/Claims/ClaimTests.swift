import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// What a claim holds beside its kind.
@Suite struct ClaimTests {
  private static func claim(
    _ marked: String, _ pipeline: Pipeline = Shared.pipeline, quote: String = "indirect"
  ) -> Claim {
    let article = GoldArticle(id: "claim", content: marked + "\n----\n1\tquote=\(quote)")
    return pipeline.claims.run(pipeline.resolution.run(article.attributed(pipeline))).claims[0]
  }

  @Test func theComplementizerGoes() {
    #expect(
      Self.claim("{1s|Officials} {1q|said} {1c|that the firm was sold}.").text
        == "the firm was sold")
  }

  @Test func aComplementizerOnItsOwnGoes() {
    let claim = Self.claim(
      "Many fear {1c|that} {1q|according to} {1s|the survey} {1c|the firm was sold}.")
    #expect(claim.text == "the firm was sold")
    #expect(Self.claim("{1s|He} {1q|said} {1c|that}.").text == "that")
  }

  @Test func theAttributionIsAPropositionWithItsTime() throws {
    let claim = Self.claim(
      "{1s|The bank} {1q|said} on Tuesday {1c|that 40 people had left in May}.")
    let itself = try #require(claim.attribution)
    #expect(itself.relation == .attribution && itself.polarity == .positive)
    #expect(itself.object == nil && itself.subject?.tokens == 0..<2)
    #expect(itself.quantities == [0])
    #expect(claim.propositions.flatMap(\.quantities) == [1, 2])
  }

  @Test func aPhraseIsTheObjectOfTheAttributionAndKeepsItsAmounts() throws {
    let claim = Self.claim("{1s|The union} {1q|did not criticize} {1c|the 2019 deal}.")
    let itself = try #require(claim.attribution)
    #expect(itself.polarity == .negative && itself.object?.tokens == 5..<8)
    #expect(itself.quantities == [0] && claim.propositions.isEmpty)
  }

  @Test func aQuotationWithoutCueIsNoPropositionItself() {
    #expect(Self.claim("{1c|“Nobody came.”}", quote: "direct").attribution == nil)
  }

  @Test func aDemonstrativeStays() {
    #expect(Self.claim("{1s|Officials} {1q|said} {1c|that is a lie}.").text == "that is a lie")
  }

  @Test func partsAreJoinedAndTheLastCommaGoes() {
    let claim = Self.claim("{1c|The firm}, {1s|officials} {1q|said}, {1c|was sold,} and left.")
    #expect(claim.text == "The firm was sold")
  }

  @Test func theMarksOfAWholeQuotationGo() {
    let claim = Self.claim(
      "{1c|“We waited,”} {1s|she} {1q|said}. {1c|“Nobody came.”}", quote: "direct")
    #expect(claim.text == "We waited, Nobody came.")
  }

  @Test func theMarksInsideAMixedContentStay() {
    let claim = Self.claim("{1s|He} {1q|said} {1c|the plan was “a joke”}.", quote: "mixed")
    #expect(claim.text == "the plan was “a joke”")
  }

  @Test(arguments: [
    ("the firm was sold", Polarity.positive), ("the firm was not sold", .negative),
    ("no decision has been made", .negative), ("the firm failed to pay", .negative),
    ("the firm was sold, but it was not closed", .mixed),
    ("that the custom is old and was never lost", .mixed),
    ("that the agency lacked a licence", .negative),
    ("that the agency did not lack a licence", .positive),
  ])
  func polarity(content: String, expected: Polarity) {
    #expect(Self.claim("{1s|Officials} {1q|said} {1c|\(content)}.").polarity == expected)
  }

  @Test func whatIsNotBelievedIsNegative() {
    let claim = Self.claim("{1s|Officials} {1q|did not believe} {1c|the firm was sold}.")
    #expect(claim.kind == .belief && claim.polarity == .negative)
    let hope = Self.claim("{1s|Officials} {1q|believed} {1c|the firm was sold}.")
    #expect(hope.polarity == .positive)
  }

  @Test(arguments: [
    ("the firm was sold", Modality.asserted), ("the firm may be sold", .possible),
    ("the firm must be sold", .required), ("the firm is likely to be sold", .probable),
  ])
  func modality(content: String, expected: Modality) {
    #expect(Self.claim("{1s|Officials} {1q|said} {1c|\(content)}.").modality == expected)
  }

  @Test func questionsAreAsked() {
    #expect(Self.claim("{1s|She} {1q|asked} {1c|whether the firm was sold}.").modality == .asked)
  }

  @Test func factsAreWorthMoreThanWishes() {
    let fact = Self.claim("{1s|Officials} {1q|said} {1c|unemployment rose by 4 percent last year}.")
    let wish = Self.claim("{1s|She} {1q|hopes} {1c|to see it}.")
    #expect(fact.checkScore > wish.checkScore + 0.2)
    #expect((0...1).contains(fact.checkScore) && (0...1).contains(wish.checkScore))
  }

  @Test func reasonsForTheCheckScoreAddUpToItAndAreToldOnDemandOnly() {
    let text = "{1s|Officials} {1q|said} {1c|unemployment in Ghana rose by 4 percent last year}."
    #expect(Self.claim(text).checkTrace.isEmpty)
    let claim = Self.claim(text, Shared.explaining)
    let sum = claim.checkTrace.reduce(0) { $0 + $1.weight }
    #expect(abs(Odds.probability(Float(sum)) - claim.checkScore) < 1e-3)
    #expect(claim.checkTrace.contains { $0.rule == "specific" && !$0.words.isEmpty })
    #expect(claim.kindRule == "cue-kind")
  }
}
