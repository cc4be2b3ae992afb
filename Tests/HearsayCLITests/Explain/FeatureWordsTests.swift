import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay
@testable import HearsayCLI

@Suite struct FeatureWordsTests {
  private static func words(
    _ template: FeatureTemplate, _ a: TraceFeature.Value?, _ b: TraceFeature.Value? = nil
  ) -> String { FeatureWords.words(of: TraceFeature(template: template, a: a, b: b, c: nil)) }

  @Test func valuesStandInTheirPlaces() {
    #expect(
      Self.words(.cueLemmaNext, .word("say"), .label(.that)) == "it is “say”, and “that” follows")
    #expect(
      Self.words(.cueQuoted, .label(.no), .label(.verb)) == "it stands outside quotation marks")
    #expect(
      Self.words(.sourceSide, .label(.agent), .label(.quotation))
        == "it is a phrase after “by”; the content stands on both sides of it")
    #expect(Self.words(.acceptSentence, .length(9...16)) == "words of the sentence: 9–16")
    #expect(Self.words(.acceptCue, .share(0.95...1)) == "the cue is 95–100% sure")
    #expect(Self.words(.cueTag, .tag(.vbd)) == "it is tagged as a verb in the past")
  }

  @Test func everyKindOfFeatureHasASentence() {
    for template in FeatureTemplate.allCases {
      #expect(FeatureWords.phrases[template] != nil, "\(template)")
    }
  }

  @Test func aThirdValueIsTold() {
    let feature = TraceFeature(
      template: .pairClassStartEnd, a: .label(.say), b: .label(.direct), c: .label(.atComma))
    #expect(FeatureWords.words(of: feature).contains("the cue's class is say"))
  }

  /// Steps of length are told as the lengths that fall into them.
  @Test(arguments: [0, 1, 4, 5, 8, 9, 16, 17, 100])
  func lengthsLieInTheirStep(length: Int) {
    let context = AttributionContext(
      Shared.pipeline.tag(Article(id: "a", metadata: .init(), text: SourceText("Yes."))),
      AttributionResources(Shared.lexicons))
    guard case .length(let range)? = FeatureValue.bucket(length).told(in: context) else {
      Issue.record("a bucket is a length")
      return
    }
    #expect(range.contains(length))
    #expect(length > 4 || range.count == 1)
  }

  @Test func everyFeatureThatIsToldHasASentence() {
    let text = """
      The mayor of Tarn said on Monday that the bridge would open in June. “It is ready,” said Ada \
      Lindt, an engineer, who asked not to be named. According to a report seen by the Post, the \
      railway denied that it had been warned. The line was expected to close, critics warned.
      """
    let article = Article(id: "a", metadata: .init(), text: SourceText(text))
    let features = Shared.explaining.run(article).traces.joined().compactMap(\.feature)
    #expect(features.count > 100)
    for feature in features {
      #expect(FeatureWords.phrases[feature.template] != nil, "\(feature.template)")
      #expect(!FeatureWords.words(of: feature).contains { "{}".contains($0) })
    }
  }
}
