/// A rule that says what kind of assertion a claim is.
///
/// Rules are tried in order; the first one that has an answer wins.
protocol KindRule: Sendable {
  /// The rule's name.
  static var name: String { get }
  /// The kind of an attribution's claim, if this rule can tell.
  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
}

/// The rules of kinds, in the order in which they are tried.
enum KindRules {
  static let all: [any KindRule.Type] = [
    AnonymityKind.self, QuestionKind.self, FalsehoodKind.self, HearsayKind.self, AdmissionKind.self,
    EvidenceKind.self, RefusalKind.self, DirectiveKind.self, NamingKind.self, RejectionKind.self,
    NegatedCueKind.self,
    ExpectationKind.self, WarningKind.self, PromiseKind.self, PlanKind.self, CueKind.self,
  ]

  /// The kind of an attribution's claim, and the rule that told it.
  static func decide(
    _ attribution: Attribution, _ index: Int, in context: ClaimContext
  ) -> (kind: ClaimKind, rule: String) {
    for rule in all {
      if let kind = rule.kind(of: attribution, index, in: context) { return (kind, rule.name) }
    }
    return (.statement, "default-kind")
  }
}
