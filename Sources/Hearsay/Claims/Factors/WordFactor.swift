internal import HearsayMatching
internal import HearsayText

/// Words of comparison, cause, harm, policy and events, as `check-worthy.lex` weighs them.
enum WordFactor: CheckFactor {
  static let name = "check-worthy-words"

  static func weight(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> Double? {
    var sum = 0.0
    for part in claim.attribution.content {
      for token in part {
        for match in context.segmented.matches(at: token) where match.lexicon == .checkWorthy {
          sum += context.resources.worth[match.entry].weight * 0.5
        }
      }
    }
    return sum == 0 ? nil : min(sum, 1.5)
  }

  static func words(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> [Range<Int>] {
    claim.attribution.content.joined().flatMap { token in
      context.segmented.matches(at: token).filter { $0.lexicon == .checkWorthy }.map(\.tokens)
    }
  }
}
