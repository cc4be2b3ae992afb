internal import HearsayMatching
internal import HearsayText

/// Whether an organization is a public body or publishes news, by the words of its name.
enum OrganizationKinds {
  /// Whether the last word of a name is a company's or a body's: "Ltd", "Resources".
  static func headsBody(_ last: Int, in state: ResolutionState) -> Bool {
    let lexicons = state.context.segmented.facts(at: last).lexicons
    return lexicons.has(.organizationSuffixes) || lexicons.has(.organizationHeads)
  }

  /// Whether a name of several words ends with a noun for a text: "the Coastal Adaptation Plan".
  private static func isDocument(_ name: Range<Int>, in state: ResolutionState) -> Bool {
    guard name.count > 1 else { return false }
    let lexicons = state.context.segmented.facts(at: name.upperBound - 1).lexicons
    guard lexicons.has(.communicationNouns) || lexicons.has(.speechNouns) else { return false }
    return !lexicons.has(.organizationHeads) && !lexicons.has(.organizationNouns)
      && !lexicons.has(.organizationSuffixes) && !lexicons.has(.mediaNouns)
      && !state.context.segmented.matches(at: name.lowerBound).contains {
        $0.lexicon == .media && $0.tokens == name
      }
  }

  /// Whether a name of several words opens with a noun for a body, as no person's does: "Bank Aare".
  static func opensBody(_ name: Range<Int>, in state: ResolutionState) -> Bool {
    guard name.count > 1 else { return false }
    let lexicons = state.context.segmented.facts(at: name.lowerBound).lexicons
    return lexicons.has(.organizationHeads) && !lexicons.has(.givenNames)
      && !lexicons.has(.titles) && !lexicons.has(.roles)
  }

  static func type(_ name: Range<Int>, in state: ResolutionState) -> SourceType {
    let segmented = state.context.segmented
    if isDocument(name, in: state) { return .document }
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
