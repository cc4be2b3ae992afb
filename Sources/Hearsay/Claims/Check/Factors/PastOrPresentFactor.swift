/// What has happened or is so can be checked, by the verb of the main clause and by how much else is told
/// in the past.
enum PastOrPresentFactor: CheckFactor {
  static let name = CheckFactorName.pastOrPresent

  static func read(_ claim: CheckCandidate, in scene: CheckScene, into signs: inout CheckSigns) {
    if let verb = scene.verb(of: claim.main) {
      note(verb, &signs)
    } else {
      signs.add(.noVerb)
    }
    var pasts = 0
    for clause in claim.propositions {
      guard let verb = scene.verb(of: clause), verb.form == .finite, verb.tense == .past else {
        continue
      }
      pasts += 1
      if pasts > 1 { signs.add(.pasts, verb.tokens) }
    }
  }

  private static func note(_ verb: VerbGroup, _ signs: inout CheckSigns) {
    if verb.isPassive { signs.add(.passive, verb.tokens) }
    if verb.isProgressive { signs.add(.progressive, verb.tokens) }
    guard verb.form == .finite, verb.modal == nil else { return }
    if verb.isPerfect {
      signs.add(.perfect, verb.tokens)
    } else if verb.tense == .past {
      signs.add(.past, verb.tokens)
    } else if verb.tense == .present {
      signs.add(.present, verb.tokens)
    }
  }
}
