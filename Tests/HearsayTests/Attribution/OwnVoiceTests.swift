import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// What the article says itself, among what others say.
@Suite struct OwnVoiceTests {
  private static let explaining = Pipeline(
    lexicons: Shared.lexicons, explains: true, unattributed: true)

  private static func article(_ text: String, byline: String? = nil) -> Article {
    var metadata = Article.Metadata()
    metadata.byline = byline
    return Article(id: "a", metadata: metadata, text: SourceText(text))
  }

  private static let text = """
    The dam stands nine kilometres upstream of the border. The Tarn Courier reported that officials \
    said the toll would rise to 5 dollars. The council sold the depot in 1954. "It is dry," said Ada \
    Lindt, an engineer.
    """

  @Test func nothingIsToldUnlessAskedFor() {
    let scored = Shared.pipeline.run(Self.article(Self.text))
    let attributions = scored.claimed.resolved.attributed.attributions
    #expect(!attributions.isEmpty && attributions.allSatisfy { !$0.isOwnVoice })
  }

  @Test func statementsStandInTextOrderAndLeaveTheOthersAsTheyAre() throws {
    let plain = Shared.pipeline.run(Self.article(Self.text)).claimed
    let voiced = Shared.unattributed.run(Self.article(Self.text)).claimed
    let attributions = voiced.resolved.attributed.attributions
    let others = attributions.indices.filter { !attributions[$0].isOwnVoice }
    #expect(attributions.count == others.count + 2)
    #expect(attributions.first?.isOwnVoice == true)
    let starts = attributions.map { $0.cue?.head ?? $0.content[0].lowerBound }
    #expect(starts == starts.sorted())
    #expect(others.map { voiced.claims[$0] } == plain.claims)
    #expect(others.map { voiced.resolved.sources[$0] } == plain.resolved.sources)
    #expect(
      others.map { voiced.resolved.chains[$0].map(\.source) }
        == plain.resolved.chains.map { $0.map(\.source) })
    let nested = try #require(attributions.first { $0.parent != nil })
    #expect(attributions[try #require(nested.parent)].cue?.lemma == "report")
  }

  @Test func theSourceIsTheAuthorWhomTheBylineNames() throws {
    for byline in [nil, "Ann Marlow"] {
      let claimed = Shared.unattributed.run(Self.article(Self.text, byline: byline)).claimed
      let source = try #require(claimed.resolved.sources.first)
      #expect(source.type == .author)
      #expect(source.name == byline)
      #expect(!source.isAnonymous)
      #expect(claimed.claims.first?.kind == .statement)
      #expect(claimed.claims.first?.propositions.isEmpty == false)
    }
  }

  @Test func doubtLowersConfidence() throws {
    func confidence(_ text: String) -> Double? {
      let scored = Shared.unattributed.run(Self.article(text))
      let index = scored.claimed.resolved.attributed.attributions.firstIndex(where: \.isOwnVoice)
      return index.map { scored.confidences[$0] }
    }
    let plain = try #require(confidence("The dam stands nine kilometres upstream of the border."))
    let doubtful = try #require(
      confidence("The wall of the dam runs nine kilometres in its plan for the border."))
    #expect(doubtful < plain)
    #expect(plain > 0.8)
  }

  @Test func theConfidenceIsExplained() throws {
    let scored = Self.explaining.run(Self.article(Self.text))
    let trace = try #require(scored.traces.first)
    #expect(trace.first?.rule == OwnVoiceFinder.rule)
    #expect(trace.contains { $0.rule == AttributedSentence.name && $0.measure == .nothing })
    let weighed = trace.filter { $0.stage == "attribution.own-voice" && $0.measure == .logOdds }
    let sum = weighed.reduce(0) { $0 + $1.weight }
    let probability = try #require(trace.first?.weight)
    #expect(abs(Odds.probability(Float(sum)) - probability) < 0.001)
    #expect(trace.contains { $0.rule == ArticleVoice.name })
  }

  @Test func withoutFittedWeightsThereAreHandSetOnes() throws {
    let model = HandSetModels.ownVoice
    #expect(model.threshold == OwnVoiceModel.usualThreshold)
    let bias = FeatureHash.feature(FeatureTemplate.voiceBias.index, 0, 0)
    #expect(Odds.probability(model.weights.sum([bias])) > model.threshold)
  }
}
