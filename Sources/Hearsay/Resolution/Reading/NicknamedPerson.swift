internal import HearsayMatching
internal import HearsayText

/// A person whose name has a nickname in marks inside it: "Augustus "Gus" Harlan".
enum NicknamedPerson {
  /// The person in full, where a given name and a nickname in marks stand before a last name; nil elsewhere.
  ///
  /// - Parameters:
  ///   - draft: What is known of the last name.
  ///   - source: The source.
  ///   - name: The last name.
  ///   - state: What is known of the article's sources.
  /// - Returns: The person with given and last name.
  static func draft(
    _ draft: SourceDraft, _ source: SourceMention, _ name: Range<Int>, in state: ResolutionState
  ) -> SourceDraft? {
    let context = state.context
    guard name.lowerBound > source.tokens.lowerBound,
      let nickname = nickname(before: name, context),
      nickname.tokens.lowerBound > source.tokens.lowerBound
    else { return nil }
    let name = nickname.tokens.upperBound..<name.upperBound
    guard isLastName(name, context) else { return nil }
    var start = nickname.tokens.lowerBound
    func isGiven(_ token: Int) -> Bool {
      guard context.tag(token).isProperNoun else { return false }
      if context.segmented.facts(at: token).lexicons.has(.givenNames) { return true }
      return context.mention(at: token).map { context.tagged.mentions[$0].type == .person } ?? false
    }
    if start > source.tokens.lowerBound, mayBeGiven(start - 1, context) { start -= 1 }
    while start > source.tokens.lowerBound, isGiven(start - 1) { start -= 1 }
    guard start < nickname.tokens.lowerBound else { return nil }
    var full = draft
    full.type = .person
    full.name =
      context.string(start..<nickname.tokens.lowerBound) + " " + context.string(name)
    full.properName = full.name
    full.entity = nil
    NamedSource.addRoles(to: &full, source, start..<name.upperBound, in: state)
    return full
  }

  /// The word in marks right before a name, or that opens it; nil without one.
  private static func nickname(
    before name: Range<Int>, _ context: ResolutionContext
  ) -> Quotation? {
    for token in [name.lowerBound - 1, name.lowerBound] where context.quotationOf[token] >= 0 {
      let found = context.segmented.quotations[Int(context.quotationOf[token])]
      return found.tokens.count <= 5 && found.tokens.upperBound >= name.lowerBound
        && found.tokens.upperBound < name.upperBound ? found : nil
    }
    return nil
  }

  /// Whether a name is one word, which hyphens may join, with particles before it: "Roa-Castillo", "Dela Rosa".
  private static func isLastName(_ name: Range<Int>, _ context: ResolutionContext) -> Bool {
    var start = name.lowerBound
    while start + 1 < name.upperBound,
      context.segmented.facts(at: start).lexicons.has(.nameParticles)
    {
      start += 1
    }
    return ((start + 1)..<name.upperBound).allSatisfy {
      context.tag($0) == .hyph || context.tag($0 - 1) == .hyph
    }
  }

  /// Whether the word before a nickname is a name, known or not, and no title or role: "Augustus", not "Governor".
  private static func mayBeGiven(_ token: Int, _ context: ResolutionContext) -> Bool {
    let facts = context.segmented.facts(at: token).lexicons
    return context.tag(token).isProperNoun
      && (facts.has(.givenNames) || !facts.has(.titles) && !facts.has(.roles))
  }
}
