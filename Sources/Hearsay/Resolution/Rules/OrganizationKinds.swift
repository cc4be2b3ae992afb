internal import HearsayMatching
internal import HearsayText

/// Whether an organization is a public body or publishes news, by the words of its name.
enum OrganizationKinds {
  /// Whether the last word of a name is a company's or a body's: "Ltd", "Resources".
  static func headsBody(_ last: Int, in state: ResolutionState) -> Bool {
    let lexicons = state.context.segmented.facts(at: last).lexicons
    return lexicons.has(.organizationSuffixes) || lexicons.has(.organizationHeads)
  }

  /// Whether a name of several words is headed by a noun for a text: "the Coastal Adaptation Plan",
  /// but not the "Geological Survey" or the "Institute for School Research".
  private static func isDocument(_ name: Range<Int>, in state: ResolutionState) -> Bool {
    guard name.count > 1 else { return false }
    let last = core(name, in: state).upperBound - 1
    let lexicons = state.context.segmented.facts(at: last).lexicons
    guard lexicons.has(.communicationNouns) || lexicons.has(.speechNouns),
      headKind(name, in: state) == nil
    else { return false }
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

  /// The type of a body, by the noun that heads its name: the last one, or the one before "of" or "for".
  ///
  /// A public body's noun further in counts only beside a place: "Police Scotland", but "Court Watch" and the
  /// "Police Benevolent Association" are none.
  static func type(_ name: Range<Int>, in state: ResolutionState) -> SourceType {
    if isDocument(name, in: state) { return .document }
    let segmented = state.context.segmented
    let medium = segmented.matches(at: name.lowerBound).contains {
      $0.lexicon == .media && $0.tokens == name
    }
    if medium || isNewsBrand(name, in: state) { return .media }
    // "Chamber of Commerce", "Committee of the Red Cross": a head of several words at the very end.
    let last = headType(endingAt: name.upperBound, from: name.lowerBound, in: state)
    if let last, last.count > 1 { return last.type }
    let core = core(name, in: state)
    let found = headType(endingAt: core.upperBound, from: core.lowerBound, in: state)
    return found?.type ?? (opensPublicBody(name, in: state) ? .government : .organization)
  }

  /// "Bloomberg", where no person of that name is in the article.
  private static func isNewsBrand(_ name: Range<Int>, in state: ResolutionState) -> Bool {
    let context = state.context
    return name.count == 1 && context.resources.newsBrands.contains(context.word(name.lowerBound))
      && state.names.persons(endingWith: context.string(name)).isEmpty
  }

  /// The kind of the noun for a body that heads a name, as `organization-heads.lex` has it, or what else it says of it;
  /// nil for other words.
  static func headKind(
    _ name: Range<Int>, _ key: String = "kind", in state: ResolutionState
  ) -> String? {
    for end in [name.upperBound, core(name, in: state).upperBound] {
      for token in name.lowerBound..<end {
        for match in state.context.segmented.matches(at: token)
        where match.tokens.upperBound == end && match.lexicon == .organizationHeads {
          return state.context.resources.lexicons.attribute(key, of: match.entry)
        }
      }
    }
    return nil
  }

  /// What the longest noun for a body says that ends at a token, and how many words it has.
  private static func headType(
    endingAt end: Int, from start: Int, in state: ResolutionState
  ) -> (type: SourceType, count: Int)? {
    var found: (type: SourceType, count: Int)?
    for token in start..<end {
      for match in state.context.segmented.matches(at: token)
      where match.tokens.upperBound == end && match.tokens.count > found?.count ?? 0 {
        switch match.lexicon {
        case .organizationHeads:
          // A "National Committee" is no "Committee", and a "Hill House" no legislature as the "Ohio House" is.
          let lexicons = state.context.resources.lexicons
          if token > start, lexicons.attribute("beside", of: match.entry) != nil,
            !(start..<token).contains(where: { isPlace($0, in: state) })
          {
            continue
          }
          let kind = lexicons.attribute("kind", of: match.entry)
          found = (type(kind) ?? .organization, match.tokens.count)
        case .governmentNouns: found = (.government, match.tokens.count)
        default: break
        }
      }
      // "City of Leith": of equally long ones the noun for a public body counts.
      if let count = found?.count, token == end - count,
        state.context.segmented.matches(at: token).contains(where: {
          $0.lexicon == .governmentNouns && $0.tokens == token..<end
        })
      {
        found = (.government, count)
      }
    }
    return found
  }

  /// Whether a noun heads a name, or opens or closes it: "bank" in "Royal Bank of Leith".
  static func isHead(_ token: Int, of name: Range<Int>, in state: ResolutionState) -> Bool {
    token == name.lowerBound || token == name.upperBound - 1
      || token == core(name, in: state).upperBound - 1
  }

  /// The words of a name up to "of" or "for", or all of them.
  private static func core(_ name: Range<Int>, in state: ResolutionState) -> Range<Int> {
    let words = state.context.words
    let link = name.dropFirst().first {
      let word = state.context.word($0)
      return word == words.of || word == words.for || word == words.on
    }
    return name.lowerBound..<(link ?? name.upperBound)
  }

  /// Whether a word is the name of a place, or of who lives there.
  private static func isPlace(_ token: Int, in state: ResolutionState) -> Bool {
    let facts = state.context.segmented.facts(at: token).lexicons
    return facts.has(.countries) || facts.has(.regions) || facts.has(.cities)
      || facts.has(.capitals) || facts.has(.demonyms)
  }

  /// Whether a public body's noun stands first before a place, or after a place and before more:
  /// "Police Scotland", "Chicago Police Major Crimes Unit".
  private static func opensPublicBody(_ name: Range<Int>, in state: ResolutionState) -> Bool {
    let segmented = state.context.segmented
    guard isPlace(name.lowerBound, in: state) || isPlace(name.upperBound - 1, in: state) else {
      return false
    }
    let lexicons = state.context.resources.lexicons
    return name.contains { token in
      segmented.matches(at: token).contains { match in
        guard match.tokens.upperBound <= name.upperBound else { return false }
        return match.lexicon == .governmentNouns
          || match.lexicon == .organizationHeads
            && type(lexicons.attribute("kind", of: match.entry)) == .government
      }
    }
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
