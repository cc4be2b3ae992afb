/// How nearly a sentence is attributed, by what the scorers of attribution make of its words.
struct SentenceDoubt {
  /// How probable the most probable cue is.
  var cue = 0.0
  /// How probable it is that one of its words is a cue, were the words to decide alone.
  var anyCue = 0.0
  /// How probable the most probable attribution is that has a cue or a content in it.
  var proposal = 0.0

  /// The doubts about each sentence of an article.
  ///
  /// Complexity: linear in the candidates and in the sentences of the proposals' contents.
  static func doubts(
    _ scored: ScoredProposals, _ context: AttributionContext
  ) -> [SentenceDoubt] {
    var doubts = [SentenceDoubt](repeating: SentenceDoubt(), count: context.sentences.count)
    for (cue, probability) in zip(scored.candidates, scored.cueProbabilities) {
      let sentence = Int(context.sentenceOf[cue.head])
      doubts[sentence].cue = max(doubts[sentence].cue, probability)
      doubts[sentence].anyCue = 1 - (1 - doubts[sentence].anyCue) * (1 - probability)
    }
    for proposal in scored.proposals {
      for part in proposal.content + [proposal.cue.tokens] {
        let first = Int(context.sentenceOf[part.lowerBound])
        for sentence in first...Int(context.sentenceOf[part.upperBound - 1]) {
          doubts[sentence].proposal = max(doubts[sentence].proposal, proposal.probability)
        }
      }
    }
    return doubts
  }
}
