/// Statements and evidence can be true or false; questions, wishes and orders cannot.
enum KindFactor: CheckFactor {
  static let name = "kind"

  static func weight(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> Double? {
    switch claim.kind {
    case .evidence: 0.6
    case .statement: 0.2
    case .denial: 0.3
    case .decision: -0.2
    case .belief, .perception: -0.3
    case .prediction: -0.6
    case .intention: -0.7
    case .attitude: -0.8
    case .directive: -1
    case .question: -1.4
    case .refusal: -1.6
    }
  }
}
