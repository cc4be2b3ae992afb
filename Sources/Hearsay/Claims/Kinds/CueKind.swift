/// The kind that the cue has in the lexicon.
enum CueKind: KindRule {
  static let name = "cue-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    attribution.cue.flatMap { ClaimKind(rawValue: $0.kind) }
  }
}
