internal import HearsayMatching
internal import HearsayText

/// Whether an organization is a public body or publishes news, by the words of its name.
enum OrganizationKinds {
  static func type(_ name: Range<Int>, in state: ResolutionState) -> SourceType {
    let segmented = state.context.segmented
    var isGovernment = false
    for token in name {
      for match in segmented.matches(at: token) where match.tokens.upperBound <= name.upperBound {
        if match.lexicon == .media, match.tokens == name { return .media }
        if match.lexicon == .governmentNouns { isGovernment = true }
      }
    }
    return isGovernment ? .government : .organization
  }
}
