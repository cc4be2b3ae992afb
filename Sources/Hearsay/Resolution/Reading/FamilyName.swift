internal import HearsayMatching
internal import HearsayText

/// The last name of a relative whom the text calls by a given name alone: "Captain Moss's widow, Ada," is Ada Moss.
///
/// News leaves the last name away where it is the one of the person beside. Leaves alone relatives of somebody who
/// is not named in full or told by a pronoun, and those of no family: "Moss's agent, Ada".
enum FamilyName {
  /// A draft with its full name, by the noun for the relation and whose relative it is; nil where it has one, or
  /// where nothing tells it.
  static func completed(
    _ draft: SourceDraft, kin head: Int, of possessor: Range<Int>?, in state: ResolutionState
  ) -> SourceDraft? {
    guard draft.type == .person, let given = draft.properName, !given.utf8.contains(space),
      let possessor, isKin(head, in: state),
      let other = name(possessor, in: state), let gap = other.lastIndex(of: " ")
    else { return nil }
    var full = draft
    full.name = given + String(other[gap...])
    full.properName = full.name
    // The text does not write this name: the record says that it was worked out.
    full.flags = ["resolved-nominal"]
    return full
  }

  private static let space = UInt8(ascii: " ")

  /// Whether a word is one for a relative.
  private static func isKin(_ token: Int, in state: ResolutionState) -> Bool {
    state.context.segmented.matches(at: token).contains { match in
      match.lexicon == .roles && match.tokens == token..<(token + 1)
        && state.context.resources.lexicons.attribute("kind", of: match.entry) == "family"
    }
  }

  /// The name of a person who owns something; nil for a pronoun, which may point to somebody else.
  private static func name(_ possessor: Range<Int>, in state: ResolutionState) -> String? {
    let tagged = state.context.tagged
    guard let mention = state.context.mention(at: possessor.upperBound - 1),
      tagged.mentions[mention].type == .person
    else { return nil }
    return state.draft(ofEntity: tagged.mentions[mention].entity).properName
  }
}
