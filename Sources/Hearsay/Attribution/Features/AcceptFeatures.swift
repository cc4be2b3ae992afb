/// Features of a whole proposal: what makes all of it right.
package struct AcceptFeatures {
  private let context: AttributionContext
  private let proposals: [Proposal]
  private let contents: [[Range<Int>]]
  private let article: ArticleCues

  /// Prepares the features of an article's proposals, which stand in text order.
  package init(
    _ context: AttributionContext, _ proposals: [Proposal], _ article: ArticleCues
  ) {
    self.context = context
    self.proposals = proposals
    contents = proposals.map(\.content)
    self.article = article
  }

  /// Hands the features of a proposal, by its place, to a sink.
  package func emit<Sink: FeatureSink>(_ index: Int, to sink: inout Sink) {
    let proposal = proposals[index]
    emitRivals(index, &sink)
    let cueClass = FeatureValue.label(proposal.cue.cueClass)
    let part = FeatureValue.label(proposal.cue.part)
    let content = contents[index]
    let sides = FeatureValue.label(SourceFeatures.sides(content, proposal.cue))
    sink.add(.acceptBias, part)
    sink.add(.acceptCue, .twentieths(proposal.cueProbability))
    sink.add(.acceptBefore, .twentieths(proposal.before.probability), sides)
    sink.add(.acceptAfter, .twentieths(proposal.after.probability), sides)
    sink.add(.acceptSource, .twentieths(proposal.sourceProbability), .flag(proposal.source != nil))
    let product =
      proposal.cueProbability * proposal.before.probability
      * proposal.after.probability * proposal.sourceProbability
    sink.add(.acceptChoice, .odds(proposal.choiceProbability))
    sink.add(.acceptProduct, .twentieths(product))
    sink.add(.acceptProductSides, .tenths(product), sides, part)
    sink.add(.acceptProductClass, .tenths(product), cueClass)
    sink.add(.acceptProductQuote, .tenths(product), .label(context.quoting(of: content)))
    let worst = min(
      proposal.cueProbability, proposal.before.probability, proposal.after.probability,
      proposal.sourceProbability)
    sink.add(.acceptWorst, .twentieths(worst))
    sink.add(.acceptClass, cueClass, sides)
    sink.add(.acceptSides, sides, part)
    sink.add(.acceptLemma, context.lemma(proposal.cue.head))
    emitContent(proposal, content, sides, &sink)
    emitEdges(proposal, content, &sink)
  }

  /// How far away, in proposals, one that covers another may lie.
  private static let reach = 6

  /// What other proposals say: ones in whose content this one lies, ones in its own.
  private func emitRivals<Sink: FeatureSink>(_ index: Int, _ sink: inout Sink) {
    let proposal = proposals[index]
    let content = contents[index]
    var covered = 0.0
    var covers = 0.0
    var clash = 0.0
    let near = max(0, index - Self.reach)..<min(proposals.count, index + Self.reach + 1)
    for place in near where place != index {
      let other = proposals[place]
      let quality = other.cueProbability * other.before.probability * other.after.probability
      if contents[place].contains(where: { $0.contains(proposal.cue.head) }) {
        covered = max(covered, quality)
      }
      if content.contains(where: { $0.contains(other.cue.head) }) {
        covers = max(covers, quality)
      } else if content.contains(where: { contents[place].contains(where: $0.overlaps) }) {
        clash = max(clash, quality)
      }
    }
    let part = FeatureValue.label(proposal.cue.part)
    sink.add(.acceptCovered, .tenths(covered), .tenths(proposal.cueProbability))
    sink.add(.acceptCovered, .tenths(covered), .label(proposal.cue.cueClass))
    sink.add(.acceptCovers, .tenths(covers), part)
    sink.add(.acceptClash, .tenths(clash), .tenths(proposal.cueProbability))
    sink.add(.acceptDensity, .number(article.density), part)
    sink.add(
      .acceptSpeaker, .number(article.otherSpeeches(ofSubjectOf: proposal.cue, context)),
      .label(proposal.source?.kind ?? .none))
  }

  /// Whether the source is what the cue's clause has as its subject, and what the content ends before.
  private func emitEdges<Sink: FeatureSink>(
    _ proposal: Proposal, _ content: [Range<Int>], _ sink: inout Sink
  ) {
    let agrees = proposal.source.map { context.agreement(of: $0.head, at: proposal.cue.head) }
    sink.add(
      .acceptClause, .label(agrees ?? .none), .label(proposal.source?.kind ?? .none),
      .label(proposal.source?.extent ?? .none))
    guard let last = content.last else { return }
    let sentence = context.sentence(at: last.upperBound - 1)
    let right = FeatureValue.label(context.category(last.upperBound, in: sentence))
    sink.add(.acceptEnd, right, .label(proposal.cue.cueClass))
  }

  private func emitContent<Sink: FeatureSink>(
    _ proposal: Proposal, _ content: [Range<Int>], _ sides: FeatureValue, _ sink: inout Sink
  ) {
    let length = content.reduce(0) { $0 + $1.count }
    sink.add(.acceptLength, .bucket(length), sides)
    let quote = context.quoting(of: content)
    sink.add(.acceptQuote, .label(quote), sides)
    sink.add(.acceptQuote, .label(quote), .flag(context.quotationOf[proposal.cue.head] >= 0))
    sink.add(.acceptSourceType, .label(proposal.source?.kind ?? .none), .label(quote))
    sink.add(.acceptForm, .label(proposal.source?.extent ?? .none))
    let sentence = context.sentence(at: proposal.cue.head)
    sink.add(.acceptSentence, .bucket(sentence.count))
  }
}
