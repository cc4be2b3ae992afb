internal import HearsayMatching
internal import HearsayText

/// The nationality, place or name before a noun, which tells one holder of an office from another: "Iranian" in "the
/// Iranian president", "Florida" in "the Florida governor", "Castleby" in "the Castleby manager".
struct PlaceModifier {
  private let word: WordID
  private let token: Int

  /// Reads a source; nil without such a word.
  init?(of source: SourceMention, in context: ResolutionContext) {
    let before = source.noun.lowerBound..<max(source.noun.lowerBound, source.head)
    guard
      let token = before.first(where: { Self.isPlace($0, context) })
        ?? before.first(where: { Self.isName($0, context) })
    else { return nil }
    self.token = token
    word = context.word(token)
  }

  /// Whether somebody was brought on with this word.
  func tells(_ found: Introduction, in context: ResolutionContext) -> Bool {
    if word >= 0 { return found.words(in: context).contains { context.word($0) == word } }
    let own = context.string(token..<(token + 1))
    return found.words(in: context).contains { context.string($0..<($0 + 1)) == own }
  }

  /// Whether somebody was brought on with such a word at all.
  static func stands(in found: Introduction, _ context: ResolutionContext) -> Bool {
    found.words(in: context).contains { isPlace($0, context) }
      || found.modifiers(in: context).contains { isName($0, context) }
  }

  private static func isPlace(_ token: Int, _ context: ResolutionContext) -> Bool {
    let facts = context.segmented.facts(at: token).lexicons
    return facts.has(.demonyms) || facts.has(.regions) || facts.has(.countries)
  }

  private static func isName(_ token: Int, _ context: ResolutionContext) -> Bool {
    context.tag(token).isProperNoun
  }
}
