import Testing

@testable import Hearsay

@Suite struct WeightsFileTests {
  private static func read(_ text: String) -> WeightsFile { WeightsFile(Array(text.utf8)) }

  @Test func sectionsNameTheKindOfFeature() throws {
    let file = Self.read(
      "# Is it right?\n@threshold\t0.32\n@cueLemma\n=say^verb\t1.5\n@pairCue\n=3^direct^atComma\t-0.25\n"
    )
    #expect(file.settings["threshold"] == Double(Float(0.32)))
    #expect(file.weights.count == 2)
    let expected = FeatureHash.feature(
      FeatureTemplate.pairCue.index, FeatureHash.text("3"), FeatureHash.text("direct"),
      FeatureHash.text("atComma"))
    #expect(file.weights.last?.0 == expected)
    #expect(file.weights.last?.1 == -0.25)
  }

  /// A word may be "#" or "@": neither a comment nor a section.
  @Test func wordsThatLookLikeMarksAreRead() {
    #expect(Self.read("@cueNextWord\n=#^verb\t1\n=@^verb\t2\n").weights.map(\.1) == [1, 2])
  }

  @Test func aKindThatIsNotKnownIsPassedOver() {
    let file = Self.read("@cueMoon\n=full\t1\n@cueBias\n=verb\t2\n")
    #expect(file.weights.map(\.1) == [2])
  }

  @Test func theThirdValueCounts() {
    let two = FeatureHash.feature(3, 1, 2)
    #expect(FeatureHash.feature(3, 1, 2, 0) == two)
    #expect(FeatureHash.feature(3, 1, 2, 4) != two)
  }

  @Test func weightsAreFoundByTheirFeatures() {
    let model = LinearModel(Self.read("@cueBias\n=verb\t-1.25\n").weights)
    var sink = ScoreSink(model)
    sink.add(.cueBias, .label(.verb))
    #expect(sink.takeScore() == -1.25)
    #expect(sink.takeScore() == 0)
  }

  @Test(arguments: ["", "no tab here\n", "=x\t1\n", "cueBias=x\t1\n", "\t\n"])
  func linesThatAreNoWeightArePassedOver(text: String) {
    #expect(Self.read(text).weights.isEmpty)
  }

  @Test func manyFeaturesAddUp() {
    let weights = (1...200).map { (FeatureHash.feature($0, 1, 2), Float($0) / 100) }
    let model = LinearModel(weights)
    #expect(model.sum(weights.map(\.0)) == 201)
    var sink = ScoreSink(LinearModel(Self.read("@cueBias\n=verb\t0.5\n").weights))
    for _ in 0..<150 { sink.add(.cueBias, .label(.verb)) }
    #expect(sink.scoreSoFar() == 75)
    sink.add(.cueBias, .label(.verb))
    #expect(sink.takeScore() == 75.5)
  }

  @Test func aBucketThatIsFullGoesOnInTheNextOne() {
    // Eight slots make a bucket, which the lower half of a hash chooses; the upper bits tell features apart.
    let weights = (1...20).map { (UInt64($0) << 44 | 7, Float($0) / 100) }
    let model = LinearModel(weights)
    for (key, weight) in weights { #expect(model.sum([key]) == weight) }
    #expect(model.sum(weights.map(\.0)) == 2.1)
    #expect(model.sum([21 << 44 | 7]) == 0)
  }

  @Test func unknownFeaturesWeighNothing() {
    #expect(LinearModel([]).sum([1, 2, 3]) == 0)
  }
}
