/// Features of a whole proposal: what makes all of it right.
package enum AcceptFeatures {
  /// Hands the features of a proposal to a sink.
  package static func emit<Sink: FeatureSink>(
    _ proposal: Proposal, _ context: AttributionContext, to sink: inout Sink
  ) {
    let cueClass = FeatureValue.label(proposal.cue.cueClass)
    let part = FeatureValue.label(proposal.cue.part)
    let content = proposal.content
    let sides = FeatureValue.label(SourceFeatures.sides(content, proposal.cue))
    sink.add(.acceptBias, part)
    sink.add(.acceptCue, .twentieths(proposal.cueProbability))
    sink.add(.acceptBefore, .twentieths(proposal.before.probability), sides)
    sink.add(.acceptAfter, .twentieths(proposal.after.probability), sides)
    sink.add(.acceptSource, .twentieths(proposal.sourceProbability), .flag(proposal.source != nil))
    let product =
      proposal.cueProbability * proposal.before.probability
      * proposal.after.probability * proposal.sourceProbability
    sink.add(.acceptProduct, .twentieths(product))
    let worst = min(
      proposal.cueProbability, proposal.before.probability, proposal.after.probability,
      proposal.sourceProbability)
    sink.add(.acceptWorst, .twentieths(worst))
    sink.add(.acceptClass, cueClass, sides)
    sink.add(.acceptSides, sides, part)
    sink.add(.acceptLemma, context.lemma(proposal.cue.head))
    emitContent(proposal, content, sides, context, &sink)
  }

  private static func emitContent<Sink: FeatureSink>(
    _ proposal: Proposal, _ content: [Range<Int>], _ sides: FeatureValue,
    _ context: AttributionContext, _ sink: inout Sink
  ) {
    let length = content.reduce(0) { $0 + $1.count }
    sink.add(.acceptLength, .bucket(length), sides)
    var quoted = 0
    for part in content { for token in part where context.quotationOf[token] >= 0 { quoted += 1 } }
    let quote: FeatureLabel = quoted == 0 ? .outside : quoted == length ? .inside : .quotation
    sink.add(.acceptQuote, .label(quote), sides)
    sink.add(.acceptQuote, .label(quote), .flag(context.quotationOf[proposal.cue.head] >= 0))
    sink.add(.acceptSourceType, .label(proposal.source?.kind ?? .none), .label(quote))
    sink.add(.acceptForm, .label(proposal.source?.extent ?? .none))
    let sentence = context.sentence(at: proposal.cue.head)
    sink.add(.acceptSentence, .bucket(sentence.count))
  }
}
