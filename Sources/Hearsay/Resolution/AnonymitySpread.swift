internal import HearsayText

/// Carries a wish not to be named from where it is told to all that the same source says.
///
/// "A former editor said … The editor, who insisted on anonymity, added …": both are kept from the reader.
enum AnonymitySpread {
  /// Marks the sources of an article; those with a name of their own stay as they are.
  ///
  /// Complexity: linear in the sources.
  static func apply(to state: inout ResolutionState) {
    var hidden: Set<String> = []
    for (index, draft) in state.drafts.enumerated() {
      guard let draft, draft.properName == nil, let name = draft.name, asks(index, state) else {
        continue
      }
      hidden.insert(name)
    }
    guard !hidden.isEmpty else { return }
    for index in state.drafts.indices {
      guard let draft = state.drafts[index], draft.properName == nil, let name = draft.name,
        hidden.contains(name), draft.type == .person || draft.type == .group
      else { continue }
      state.drafts[index]?.type = .anonymous
      state.drafts[index]?.isAnonymous = true
    }
  }

  /// Whether a source, or what it asks for, is a wish not to be named.
  private static func asks(_ index: Int, _ state: ResolutionState) -> Bool {
    let attribution = state.attributions[index]
    if let source = attribution.source, AnonymityRequest.stands(in: source, state.context) {
      return true
    }
    guard let cue = attribution.cue, let part = attribution.content.first,
      cue.tokens.upperBound <= part.lowerBound
    else { return false }
    return AnonymityRequest.stands(
      in: cue.tokens.lowerBound..<min(part.upperBound, part.lowerBound + reach), state.context)
  }

  /// How many tokens of a content may hold the wish.
  private static let reach = 8
}
