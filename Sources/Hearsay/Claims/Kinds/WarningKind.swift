/// A warning of what will or may come: "warned that the river could rise".
///
/// Leaves alone warnings of what is so already.
enum WarningKind: KindRule {
  static let name = "warning-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.cueClass == "warn", cue.kind == "statement",
      let part = attribution.content.first
    else { return nil }
    for token in part {
      guard let verb = context.verbGroup(at: token) else { continue }
      return verb.modal == nil ? nil : .prediction
    }
    return nil
  }
}
