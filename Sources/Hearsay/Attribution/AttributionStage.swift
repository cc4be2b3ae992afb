public import HearsayMatching

/// Fifth stage: finds who said what, by which words.
///
/// Rules propose cues, contents and sources with high recall; linear models score them; the selection
/// keeps those that stand, and marks those that lie in the content of another. Where it is asked for,
/// what is attributed to nobody is told as the article's own voice.
public struct AttributionStage: Sendable {
  private let resources: AttributionResources
  private let models: AttributionModels
  private let explains: Bool
  /// What finds the article's own statements; nil where they are not wanted.
  private let ownVoice: OwnVoiceFinder?

  /// Sets the stage up with the weights among the lexicons, or the hand-set ones without them.
  ///
  /// - Parameters:
  ///   - lexicons: The word lists and weights.
  ///   - explains: Whether attributions tell the reasons for them.
  ///   - unattributed: Whether checkable statements that the article itself makes are told, too.
  public init(lexicons: Lexicons, explains: Bool = false, unattributed: Bool = false) {
    self.explains = explains
    (models, resources) = Together.make {
      AttributionModels(lexicons)
    } _: {
      AttributionResources(lexicons)
    }
    ownVoice =
      unattributed ? OwnVoiceFinder(OwnVoiceModel(lexicons), explains: explains) : nil
  }

  /// Runs the stage.
  public func run(_ tagged: TaggedArticle) -> AttributedArticle {
    let context = AttributionContext(tagged, resources)
    let outermost = ProposalScorer(context, models).scored().withHeadline(context)
    let scored = NestedScorer(context, models, outermost).withNested()
    let selected = scored.selected(models)
    let builder = AttributionBuilder(
      context, explains ? ProposalExplanation(context, models, scored) : nil)
    let cued = selected.map(builder.attribution)
    let floating = FloatingQuotes(context, cued, explains: explains).attributions
    let attributions = Attribution.merged(cued, with: floating)
    guard let ownVoice else {
      return AttributedArticle(tagged: tagged, attributions: attributions)
    }
    let own = ownVoice.statements(in: OwnVoiceScene(context, outermost, attributions))
    return AttributedArticle(
      tagged: tagged, attributions: Attribution.merged(attributions, with: own))
  }
}
