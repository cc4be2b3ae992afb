internal import HearsayMatching

/// Much hangs on harm, on law and policy, on events and on what caused them, and there are records of
/// them.
enum ConsequentialFactor: CheckFactor {
  static let name = CheckFactorName.consequential

  static func read(_ claim: CheckCandidate, in scene: CheckScene, into signs: inout CheckSigns) {
    for part in claim.parts {
      for token in part {
        for match in scene.segmented.matches(at: token) {
          switch match.lexicon {
          case .checkWorthy:
            let worth = scene.resources.worth[match.entry]
            if !worth.isMeasure { signs.add(.graveWords, grade: worth.weight, match.tokens) }
          case .recordNouns: signs.add(.record, match.tokens)
          default: break
          }
        }
      }
    }
  }
}
