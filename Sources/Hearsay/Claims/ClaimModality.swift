/// Sums the modality of a claim up: its kind decides, else its main clause.
enum ClaimModality {
  static func modality(_ kind: ClaimKind, _ propositions: [Proposition]) -> Modality {
    let main = propositions.first { $0.relation == .main } ?? propositions.first
    let isConditional = propositions.contains { $0.relation == .condition }
    switch kind {
    case .question: return .asked
    case .directive: return .required
    case .intention: return .intended
    case .prediction:
      return main.map { $0.modality == .asserted ? .probable : $0.modality } ?? .probable
    default: break
    }
    guard let main else { return .asserted }
    return isConditional && main.modality != .required ? .conditional : main.modality
  }
}
