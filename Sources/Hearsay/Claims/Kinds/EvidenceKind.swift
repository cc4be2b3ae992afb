/// What a document shows: "records show", "the poll found", "according to an estimate".
///
/// Leaves alone documents that speak in somebody's name: letters, lawsuits, statements.
enum EvidenceKind: KindRule {
  static let name = "evidence-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.kind == "evidence" else { return nil }
    return .evidence
  }
}
