import HearsayMatching
import HearsayTestSupport
import Testing

@testable import Hearsay

@Suite struct CalibrationTests {
  @Test func withoutATableNothingChanges() {
    #expect(Calibration([]).calibrated(0.37) == 0.37)
  }

  @Test(arguments: [(0.0, 0.1), (0.2, 0.1), (0.5, 0.4), (0.8, 0.7), (1.0, 0.7)])
  func pointsAreJoinedByLines(from: Double, to: Double) {
    let table = Calibration(Array("0.2\t0.1\n0.8\t0.7\n".utf8))
    #expect(abs(table.calibrated(from) - to) < 1e-9)
  }

  @Test(arguments: ["no numbers\n", "0.5\n", "\t\n"])
  func linesThatAreNoPointArePassedOver(text: String) {
    #expect(Calibration(Array(text.utf8)).calibrated(0.6) == 0.6)
  }
}

@Suite struct LogitTests {
  @Test(arguments: [0.01, 0.2, 0.5, 0.77, 0.99])
  func itUndoesTheProbability(p: Double) {
    #expect(abs(Odds.probability(Float(Logit.logit(p))) - p) < 1e-4)
  }
}

@Suite struct ConfidenceStageTests {
  private static func run(_ marked: String) -> ScoredArticle {
    let article = GoldArticle(id: "confidence", content: marked + "\n----\n1\tquote=indirect")
    let resolved = Shared.pipeline.resolution.run(article.attributed(Shared.pipeline))
    return Shared.explaining.confidence.run(Shared.explaining.claims.run(resolved))
  }

  @Test func confidencesStayBetweenTheirLimits() {
    let scored = Self.run("{1s|Officials} {1q|said} {1c|the firm was sold}.")
    #expect(scored.confidences.allSatisfy { (0.01...0.99).contains($0) })
    #expect(scored.traces[0].contains { $0.stage == "resolution" && $0.rule == "described-source" })
  }

  @Test func aPronounThatLeadsNowhereLowersIt() {
    let known = Self.run("{1s|Officials} {1q|said} {1c|the firm was sold}.")
    let unknown = Self.run("{1s|She} {1q|said} {1c|the firm was sold}.")
    #expect(UnresolvedPronounFactor.weight(0, in: known.claimed) == nil)
    #expect((UnresolvedPronounFactor.weight(0, in: unknown.claimed) ?? 0) < 0)
    #expect(unknown.traces[0].contains { $0.rule == "unresolved-pronoun" })
    #expect(unknown.claimed.resolved.sources[0].name == nil)
    #expect(unknown.claimed.resolved.sources[0].flags == ["unresolved-pronoun"])
  }
}

@Suite struct ChainTests {
  @Test func theOutermostComesFirst() {
    let text =
      "{1s|Reuters} {1q|reported} {1c|that {2s|officials} {2q|said} {2c|the firm was sold}}."
    let article = GoldArticle(id: "chain", content: text + "\n----\n1\tquote=indirect\n2\tvia=1")
    let resolved = Shared.pipeline.resolution.run(article.attributed(Shared.pipeline))
    #expect(resolved.chains[1].map(\.attribution) == [0, 1])
    #expect(resolved.chains[1].map(\.source) == ["Reuters", "officials"])
    #expect(resolved.chains[0].count == 1)
  }
}
