/// A sentence whose clause is carried by a word that reports is about what somebody said or thinks, even
/// where it was not found out what: "The minister spoke for an hour."
///
/// The verb of a main clause has to be a cue more often than not in news, or to be one of saying; "according
/// to" and "reportedly" count wherever they stand. Verbs inside other clauses do not: "The man who told
/// on him lives here."
enum ReportingSentence: OwnVoiceRule {
  static let name = "reporting-sentence"

  /// The strength from which any cue rejects, and the one for cues of saying.
  private static let strength = (any: 0.5, saying: 0.2)

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    scene.candidates(in: sentence).contains { reports($0, scene.context) }
  }

  private static func reports(_ cue: CueCandidate, _ context: AttributionContext) -> Bool {
    guard let entry = cue.entry, context.quotationOf[cue.head] < 0 else { return false }
    let own = entry.strength(as: cue.part)
    switch cue.part {
    case .cuePreposition, .cueAdverb: return own >= strength.any
    case .verb:
      return own >= (isSaying(cue.cueClass) ? strength.saying : strength.any)
        && carries(cue, context)
    default: return false
    }
  }

  /// Whether the clause of a verb is a main one, or joined to one.
  private static func carries(_ cue: CueCandidate, _ context: AttributionContext) -> Bool {
    guard let clause = context.clauseOf(cue.head) else { return false }
    return clause.relation == .main || clause.relation == .conjunct
  }

  private static func isSaying(_ cueClass: FeatureLabel) -> Bool {
    switch cueClass {
    case .say, .tell, .write, .ask, .deny, .warn, .predict, .think, .hope, .criticize, .praise: true
    default: false
    }
  }
}
