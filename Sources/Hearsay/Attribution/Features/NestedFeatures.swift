/// Features of a proposal that lies in the content of another: what makes all of it right there.
///
/// The other scorers are fitted on outermost attributions alone; what they make of it are a few among these.
package struct NestedFeatures {
  private let context: AttributionContext

  /// Prepares the features of an article's proposals.
  package init(_ context: AttributionContext) { self.context = context }

  /// Hands the features of a proposal to a sink.
  package func emit<Sink: FeatureSink>(_ proposal: Proposal, to sink: inout Sink) {
    let cue = proposal.cue
    sink.add(.nestedBias)
    sink.add(.nestedClass, .label(cue.cueClass))
    sink.add(.nestedPart, .label(cue.part))
    sink.add(.nestedCue, .tenths(proposal.cueProbability))
    sink.add(.nestedParts, .tenths(proposal.partsProbability))
    sink.add(.nestedSource, .tenths(proposal.sourceProbability))
    sink.add(.nestedAccept, .tenths(proposal.probability))
    sink.add(.nestedTag, .tag(context.tag(cue.tokens.lowerBound)))
    sink.add(.nestedQuoted, .flag(context.quotationOf[cue.head] >= 0))
    if let source = proposal.source {
      sink.add(.nestedKind, .label(source.kind))
      sink.add(.nestedPerson, .label(context.resources.pronouns[context.word(at: source.head)]))
      sink.add(.nestedBeside, .flag(source.tokens.upperBound == cue.tokens.lowerBound))
    }
    let content = proposal.content
    sink.add(.nestedLength, .bucket(content.reduce(0) { $0 + $1.count }))
    if let start = content.first?.lowerBound {
      sink.add(.nestedStart, .label(context.category[start]))
    }
  }
}
