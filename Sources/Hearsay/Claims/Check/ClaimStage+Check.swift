extension ClaimStage {
  /// The signs of statements that stand by themselves, such as the sentences of a debate: for fitting.
  ///
  /// - Parameters:
  ///   - statements: Their tokens.
  ///   - tagged: The article that they stand in.
  /// - Returns: The signs of each.
  /// Complexity: linear in the tokens.
  package func checkSigns(
    of statements: [Range<Int>], in tagged: TaggedArticle
  ) -> [CheckSigns] {
    let scene = CheckScene(tagged: tagged, resources: resources)
    let reader = PropositionReader(tagged, resources)
    return statements.map { tokens in
      CheckWorth.signs(
        CheckCandidate(parts: [tokens], kind: nil, propositions: reader.read(tokens)), in: scene)
    }
  }

  /// Whether a statement is worth a check, in the log-odds of news, by the weights in use.
  package func checkLogOdds(_ signs: CheckSigns) -> Double { resources.checkWorth.logOdds(signs) }
}
