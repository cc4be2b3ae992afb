public import HearsayMatching
internal import HearsayText

/// Seventh stage: kind, polarity, modality and the clauses of each claim.
public struct ClaimStage: Sendable {
  let resources: ClaimResources
  private let explains: Bool

  /// Sets the stage up.
  ///
  /// - Parameters:
  ///   - lexicons: The word lists.
  ///   - explains: Whether claims tell the reasons for their check scores.
  public init(lexicons: Lexicons, explains: Bool = false) {
    resources = ClaimResources(lexicons)
    self.explains = explains
  }

  /// Runs the stage.
  ///
  /// Complexity: linear in the tokens of the contents.
  public func run(_ resolved: ResolvedArticle) -> ClaimedArticle {
    let context = ClaimContext(resolved: resolved, resources: resources)
    let texts = ClaimText(context.tagged, resources.words)
    let propositions = PropositionReader(context.tagged, resources)
    let subjects = ControlledSubject(phrases: propositions.phrases)
    let attributions = AttributionProposition(tagged: context.tagged)
    let scene = CheckScene(tagged: context.tagged, resources: resources)
    let claims = context.attributions.enumerated().map { index, attribution in
      let found = attribution.content.map(propositions.read)
      let clauses = subjects.fill(Array(found.joined()), attribution)
      let (kind, kindRule) = KindRules.decide(attribution, index, in: context)
      let signs = CheckWorth.signs(
        CheckCandidate(parts: attribution.content, kind: kind, propositions: clauses), in: scene,
        keepsWords: explains)
      return Claim(
        kind: kind, kindRule: kindRule,
        polarity: ClaimPolarity.polarity(
          kind, clauses, opensNegative: propositions.tone.opensNegative(attribution.content),
          isDoubted: attribution.cue.map(context.isNegated) ?? false),
        modality: ClaimModality.modality(kind, clauses),
        text: texts.text(of: attribution), propositions: clauses,
        attribution: attributions.read(attribution, contents: found),
        checkScore: CheckWorth.score(signs, resources.checkWorth),
        checkTrace: explains ? CheckWorth.trace(signs, resources.checkWorth) : [])
    }
    return ClaimedArticle(resolved: resolved, claims: claims)
  }

  /// The facts of every sentence, one subject and one object each, for annotation.
  ///
  /// Complexity: linear in the tokens.
  public func facts(of tagged: TaggedArticle) -> [Proposition] {
    let reader = FactReader(tagged, resources)
    return tagged.segmented.sentences.flatMap { reader.read($0.tokens) }
  }

  /// The clauses of every sentence.
  ///
  /// Complexity: linear in the tokens.
  public func propositions(of tagged: TaggedArticle) -> [Proposition] {
    let reader = PropositionReader(tagged, resources)
    return tagged.segmented.sentences.flatMap { reader.read($0.tokens) }
  }
}
