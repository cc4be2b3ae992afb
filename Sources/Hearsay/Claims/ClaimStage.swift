public import HearsayMatching
internal import HearsayText

/// Seventh stage: kind, polarity, modality and the clauses of each claim.
public struct ClaimStage: Sendable {
  private let resources: ClaimResources

  /// Sets the stage up.
  public init(lexicons: Lexicons) { resources = ClaimResources(lexicons) }

  /// Runs the stage.
  ///
  /// Complexity: linear in the tokens of the contents.
  public func run(_ resolved: ResolvedArticle) -> ClaimedArticle {
    let context = ClaimContext(resolved: resolved, resources: resources)
    let texts = ClaimText(context.tagged, resources.words)
    let propositions = PropositionReader(context.tagged, resources)
    let claims = context.attributions.enumerated().map { index, attribution in
      claim(attribution, index, context, texts, propositions)
    }
    return ClaimedArticle(resolved: resolved, claims: claims)
  }

  private func claim(
    _ attribution: Attribution, _ index: Int, _ context: ClaimContext, _ texts: ClaimText,
    _ propositions: PropositionReader
  ) -> Claim {
    let kind = KindRules.kind(of: attribution, index, in: context)
    let found = attribution.content.flatMap(propositions.read)
    let modality = ClaimModality.modality(kind, found)
    let worth = CheckWorth.score(attribution, kind, found, context)
    return Claim(
      kind: kind, polarity: ClaimPolarity.polarity(found), modality: modality,
      text: texts.text(of: attribution), propositions: found, checkScore: worth.score,
      checkTrace: worth.trace)
  }

  /// The clauses of every sentence, for annotation.
  ///
  /// Complexity: linear in the tokens.
  public func propositions(of tagged: TaggedArticle) -> [Proposition] {
    let reader = PropositionReader(tagged, resources)
    return tagged.segmented.sentences.flatMap { reader.read($0.tokens) }
  }
}
