/// Weights set by hand, for a folder of lexicons without fitted ones: few, plain, and good enough for
/// clear cases.
enum HandSetModels {
  static let models = AttributionModels(
    cue: model(cue), after: model(content), before: model(content), source: model(source),
    choice: model(choice), accept: model(accept), threshold: 0.4)

  /// The article's own voice: the less there is of a cue, the more probable.
  static let ownVoice = OwnVoiceModel(
    weights: model(
      [(.voiceBias, "", 2)] + (0...20).map { (.voiceAnyCue, "\($0)", Float($0) * -0.15) }
        + (0...10).map { (.voiceProposal, "\($0)", Float($0) * -0.1) }),
    threshold: OwnVoiceModel.usualThreshold)

  private static func model(_ weights: [(FeatureTemplate, String, Float)]) -> LinearModel {
    LinearModel(
      weights.map { template, values, weight in
        let parts = values.split(separator: "^", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? 0 : FeatureHash.text(String($0)) }
        let key = FeatureHash.feature(
          template.index, parts.first ?? 0, parts.count > 1 ? parts[1] : 0,
          parts.count > 2 ? parts[2] : 0)
        return (key, weight)
      })
  }

  private static let cue: [(FeatureTemplate, String, Float)] =
    [
      (.cueBias, "verb", -2.5), (.cueBias, "cueNoun", -3.5), (.cueBias, "cuePreposition", -3),
      (.cueBias, "cueAdjective", -3.5), (.cueBias, "cueAdverb", -1), (.cueBias, "cueMark", -1.5),
      (.cueQuoted, "yes^verb", -2), (.cueNext, "that^verb", 1.5), (.cueNext, "that^cueNoun", 2),
      (.cueNext, "openQuote^verb", 2), (.cueQuoteBefore, "0^say", 2), (.cueNext, "comma^verb", 0.3),
    ]
    + (0...10).flatMap { tenth in
      ["verb", "cueNoun", "cuePreposition", "cueAdjective", "cueAdverb"].map {
        (.cueStrength, "\(tenth)^\($0)", Float(tenth) * 0.55)
      }
    }

  private static let content: [(FeatureTemplate, String, Float)] = [
    (.startRule, "direct^past", 1.5), (.startRule, "direct^finite", 1.5),
    (.startRight, "that^say", 1), (.pairQuotes, "quote^atQuotationEnd", 4),
    (.pairStartEnd, "direct^atSentenceEnd", 3), (.pairStartEnd, "complementizer^atSentenceEnd", 3),
    (.pairStartEnd, "wholeSentence^atComma", 2.5),
    (.pairStartEnd, "afterPreposition^atSentenceEnd", 1),
    (.pairStartEnd, "quotationStart^atQuotationEnd", 3), (.pairStartEnd, "direct^atComma", 1),
    (.absentClass, "say^sentenceEnd", 3), (.absentClass, "say^period", 3),
    (.absentQuote, "before^period", 1), (.absentQuote, "none^that", 1), (.absent, "past^that", 1),
  ]

  private static let source: [(FeatureTemplate, String, Float)] = [
    (.sourceSubject, "yes^subject", 3), (.sourceRule, "subject^0", 1),
    (.sourceRule, "inverted^0", 0.5),
    (.sourceRule, "agent^0", 2), (.sourceRule, "afterPrepositionCue^0", 4),
    (.sourceRule, "relativePronoun^0", 2), (.sourceRule, "possessor^0", 1.5),
    (.sourceContent, "inside^subject", -5), (.sourceContent, "inside^inverted", -5),
    (.sourceExtent, "withPhrase^role", 0.5),
  ]

  private static let choice: [(FeatureTemplate, String, Float)] = [
    (.choiceRank, "0", 1), (.choiceQuotes, "outside^no^quotation", -2),
    (.choiceSpeaker, "none^quotation", -2), (.choiceSpeaker, "none^before", -1),
    (.choiceSpeaker, "none^after", -1),
  ]

  private static let accept: [(FeatureTemplate, String, Float)] =
    [(.acceptBias, "verb", -1), (.acceptBias, "cueNoun", -1.5)]
    + (0...20).map { (.acceptCue, "\($0)", Float($0) * 0.1) }
    + (0...20).map { (.acceptWorst, "\($0)", Float($0) * 0.1) }
}
