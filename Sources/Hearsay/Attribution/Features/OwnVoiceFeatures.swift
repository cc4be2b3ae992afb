internal import HearsayText

/// Features of a sentence: whether it is the article's own, or attributed in a way that no rule saw.
package struct OwnVoiceFeatures {
  private let scene: OwnVoiceScene
  private var context: AttributionContext { scene.context }

  /// Prepares the features of an article's sentences.
  package init(_ scene: OwnVoiceScene) { self.scene = scene }

  /// Hands the features of a sentence to a sink.
  package func emit<Sink: FeatureSink>(_ sentence: Int, to sink: inout Sink) {
    sink.add(.voiceBias)
    emitDoubts(sentence, &sink)
    emitNeighbours(sentence, &sink)
    emitClause(sentence, &sink)
    emitPlace(sentence, &sink)
  }

  /// How nearly its words make an attribution.
  private func emitDoubts<Sink: FeatureSink>(_ sentence: Int, _ sink: inout Sink) {
    let doubt = scene.doubts[sentence]
    sink.add(.voiceCue, .twentieths(doubt.cue))
    sink.add(.voiceAnyCue, .twentieths(doubt.anyCue))
    sink.add(.voiceProposal, .tenths(doubt.proposal))
    let tokens = context.sentences[sentence].tokens
    let strongest = scene.cues.strongest(in: tokens, context)
    sink.add(.voiceStrength, .number(strongest + 1))
    sink.add(.voiceQuoted, .flag(context.quotation(in: tokens) != nil))
    sink.add(.voiceDensity, .number(scene.cues.density))
  }

  /// Whether the sentences around it, in its paragraph, are attributed.
  private func emitNeighbours<Sink: FeatureSink>(_ sentence: Int, _ sink: inout Sink) {
    let before = FeatureValue.label(neighbour(sentence - 1, of: sentence))
    let after = FeatureValue.label(neighbour(sentence + 1, of: sentence))
    sink.add(.voiceNeighbours, before, after)
    if let subject = scene.mainClause(of: sentence)?.clause.subject {
      sink.add(.voiceSubject, .label(context.groupKinds[subject]), before)
    }
  }

  private func neighbour(_ other: Int, of sentence: Int) -> FeatureLabel {
    guard context.sentences.indices.contains(other),
      context.sentences[other].paragraph == context.sentences[sentence].paragraph
    else { return .none }
    return scene.isAttributed(other) ? .inside : .outside
  }

  /// What its main verb is like.
  private func emitClause<Sink: FeatureSink>(_ sentence: Int, _ sink: inout Sink) {
    guard let verb = scene.mainClause(of: sentence)?.verb else { return }
    let lemma = context.parsed.lemmas[verb.head].word
    let verbClass = FeatureValue.label(context.resources.verbClass(lemma))
    sink.add(.voiceVerb, verbClass, .label(verb.formLabel))
    if let modal = verb.modal { sink.add(.voiceModal, context.lemma(modal)) }
  }

  /// Where it stands, how long it is, and how it opens.
  private func emitPlace<Sink: FeatureSink>(_ sentence: Int, _ sink: inout Sink) {
    guard let statement = scene.statement(sentence) else { return }
    sink.add(.voiceLength, .bucket(statement.count))
    sink.add(.voicePlace, .bucket(context.sentences[sentence].paragraph))
    sink.add(.voiceOpens, .label(context.category[statement.lowerBound]))
  }
}
