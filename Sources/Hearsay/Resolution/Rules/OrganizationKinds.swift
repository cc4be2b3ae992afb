internal import HearsayMatching
internal import HearsayText

/// Whether an organization is a public body or publishes news, by the words of its name.
enum OrganizationKinds {
  /// Whether the last word of a name is a company's or a body's: "Ltd", "Resources".
  static func headsBody(_ last: Int, in state: ResolutionState) -> Bool {
    let lexicons = state.context.segmented.facts(at: last).lexicons
    return lexicons.has(.organizationSuffixes) || lexicons.has(.organizationHeads)
  }

  static func type(_ name: Range<Int>, in state: ResolutionState) -> SourceType {
    let segmented = state.context.segmented
    var found = SourceType.organization
    var longest = 0
    for token in name {
      for match in segmented.matches(at: token) where match.tokens.upperBound <= name.upperBound {
        switch match.lexicon {
        case .media where match.tokens == name: return .media
        case .governmentNouns: found = .government
        case .organizationHeads
        where match.tokens.count >= longest
          && (match.tokens.upperBound == name.upperBound
            || match.tokens.lowerBound == name.lowerBound):
          // A "National Committee" is no "Committee".
          if match.tokens.count > longest { found = .organization }
          longest = match.tokens.count
          found = type(state.context.resources.lexicons.attribute("kind", of: match.entry)) ?? found
        default: break
        }
      }
    }
    return found
  }

  /// The type that a kind of head gives.
  private static func type(_ kind: String?) -> SourceType? {
    switch kind {
    case "government"?, "court"?, "military"?: .government
    case "media"?: .media
    default: nil
    }
  }
}
