internal import HearsayMatching
internal import HearsayText

/// A person's gender, from the words around a name: "spokeswoman", "Mr".
enum Genders {
  /// The gender that the words of a source tell; nil when they tell none.
  static func gender(around source: SourceMention, in state: ResolutionState) -> String? {
    gender(in: source.core.lowerBound..<source.restrictiveEnd, in: state)
      ?? source.appositions.lazy.compactMap { gender(in: $0.core, in: state) }.first
  }

  /// The gender that the words before a last name tell: "Mrs"; nil when they tell none.
  ///
  /// The name itself does not count: Clinton and Taylor are given names, too.
  static func gender(
    before last: Int, of source: SourceMention, in state: ResolutionState
  ) -> String? {
    gender(in: source.core.lowerBound..<max(last, source.core.lowerBound), in: state)
  }

  private static func gender(in tokens: Range<Int>, in state: ResolutionState) -> String? {
    let segmented = state.context.segmented
    for token in tokens {
      for match in segmented.matches(at: token) where tells(match.lexicon) {
        // The last word of a full name tells nothing: Campbell is a given name, too.
        if match.lexicon == .givenNames, isLast(token, state.context) { continue }
        let value = state.context.resources.lexicons.attribute("gender", of: match.entry)
        if value == "f" || value == "m" { return value }
      }
    }
    return nil
  }

  /// Whether a word ends a name of several.
  private static func isLast(_ token: Int, _ context: ResolutionContext) -> Bool {
    guard let mention = context.mention(at: token) else { return false }
    let name = context.tagged.mentions[mention].tokens
    return name.count > 1 && token == name.upperBound - 1
  }

  private static func tells(_ lexicon: LexiconName) -> Bool {
    lexicon == .genderedNouns || lexicon == .roles || lexicon == .titles || lexicon == .givenNames
  }
}
