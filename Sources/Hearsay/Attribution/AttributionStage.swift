public import HearsayMatching

/// Fifth stage: finds who said what, by which words.
///
/// Rules propose cues, contents and sources with high recall; linear models score them; the selection
/// keeps those that stand, and marks those that lie in the content of another.
public struct AttributionStage: Sendable {
  private let resources: AttributionResources
  private let models: AttributionModels
  private let explains: Bool

  /// Sets the stage up with the weights among the lexicons, or the hand-set ones without them.
  ///
  /// - Parameters:
  ///   - lexicons: The word lists and weights.
  ///   - explains: Whether attributions tell the reasons for them.
  public init(lexicons: Lexicons, explains: Bool = false) {
    self.explains = explains
    resources = AttributionResources(lexicons)
    models = AttributionModels(lexicons)
  }

  /// Runs the stage.
  public func run(_ tagged: TaggedArticle) -> AttributedArticle {
    let context = AttributionContext(tagged, resources)
    let proposals = ProposalScorer(context, models).proposals()
    let selected = Selection.select(proposals, threshold: models.threshold)
    let builder = AttributionBuilder(
      context, explains ? ProposalExplanation(context, models, proposals) : nil)
    return AttributedArticle(tagged: tagged, attributions: selected.map(builder.attribution))
  }
}
