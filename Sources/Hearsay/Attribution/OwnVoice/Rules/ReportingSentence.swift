/// A sentence that is carried by a word that reports is about what somebody said or thinks.
///
/// So it is where nobody found out what was said: "The minister spoke for an hour."
/// The verb of a main clause has to be a cue more often than not in news, or to be one of saying;
/// "according to", "reportedly" and a noun of saying after a preposition ("for comment") count wherever
/// they stand. Verbs inside other clauses do not: "The man who told on him lives here."
enum ReportingSentence: OwnVoiceRule {
  static let name = "reporting-sentence"

  /// The strength from which any cue rejects, the one for verbs of saying, and for nouns of saying.
  private static let strength = (any: 0.5, saying: 0.2, noun: 0.4)

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    scene.candidates(in: sentence).contains { reports($0, scene.context) }
  }

  private static func reports(_ cue: CueCandidate, _ context: AttributionContext) -> Bool {
    guard let entry = cue.entry, context.quotationOf[cue.head] < 0 else { return false }
    let own = entry.strength(as: cue.part)
    switch cue.part {
    case .cuePreposition, .cueAdverb: return own >= strength.any
    case .verb:
      guard let clause = context.clauseOf(cue.head) else { return false }
      switch clause.relation {
      case .main, .conjunct:
        return own >= (isSaying(cue.cueClass) ? strength.saying : strength.any)
      case .infinitive: return own >= strength.any && isGoverned(cue, context)
      default: return false
      }
    case .cueNoun:
      let before = cue.tokens.lowerBound - 1
      return own >= strength.noun && cue.cueClass == .say && before >= 0
        && context.tag(before) == .in
    default: return false
    }
  }

  /// Whether an infinitive follows a verb with nothing but adverbs and adjectives between: "was yet to
  /// respond", "is not inclined to agree".
  private static func isGoverned(_ cue: CueCandidate, _ context: AttributionContext) -> Bool {
    guard let group = cue.verbGroup else { return false }
    var at = context.parsed.verbGroups[group].tokens.lowerBound - 1
    while at >= 0,
      context.tag(at).isAdjective || context.tag(at).isAdverb || context.tag(at) == .vbn
    {
      at -= 1
    }
    return at >= 0 && context.verbGroup(at: at) != nil
  }

  private static func isSaying(_ cueClass: FeatureLabel) -> Bool {
    switch cueClass {
    case .say, .tell, .write, .ask, .deny, .warn, .predict, .think, .hope, .criticize, .praise: true
    default: false
    }
  }
}
