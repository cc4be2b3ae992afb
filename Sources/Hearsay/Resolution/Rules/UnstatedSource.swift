/// An attribution whose source the text leaves out: "it emerged that …", "asked whether …".
enum UnstatedSource: ResolutionRule {
  static let name = "unstated-source"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard state.attributions[index].source == nil else { return nil }
    return SourceDraft(form: .none, type: .unstated)
  }
}
