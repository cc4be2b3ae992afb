internal import HearsayMatching
internal import HearsayText

/// The whole of a body's name of which only the end was found: "the Jan Ekta Morcha", "Bank Aare".
enum BodyName {
  /// A name with the capitalized words before it that belong to it, after "the" or from a noun for a body on.
  ///
  /// Leaves alone what a name has before it that is none: titles, roles, nationalities and nouns for media.
  static func whole(
    _ name: Range<Int>, in source: SourceMention, _ state: ResolutionState
  ) -> Range<Int> {
    let context = state.context
    let follows = source.determiner.map(context.word) == context.words.the
    var start = name.lowerBound
    while start > source.noun.lowerBound, belongs(start - 1, context) { start -= 1 }
    guard start < name.lowerBound, name.upperBound == source.head + 1 else { return name }
    let opens = context.segmented.facts(at: start).lexicons.has(.organizationHeads)
    return follows || opens ? start..<name.upperBound : name
  }

  private static func belongs(_ token: Int, _ context: ResolutionContext) -> Bool {
    guard context.tag(token).isProperNoun, context.mention(at: token) == nil,
      context.segmented.shape(at: token).contains(.initialCapital)
    else { return false }
    let facts = context.segmented.facts(at: token).lexicons
    return !facts.has(.titles) && !facts.has(.roles) && !facts.has(.offices)
      && !facts.has(.personNouns) && !facts.has(.demonyms) && !facts.has(.mediaNouns)
      && (!facts.has(.bodyNouns) || facts.has(.organizationHeads))
  }
}
