internal import HearsayMatching
internal import HearsayText

/// The nationality or the place before a noun, which tells one holder of an office from another: "Iranian" in "the
/// Iranian president", "Florida" in "the Florida governor".
struct PlaceModifier {
  private let word: WordID

  /// Reads a source; nil without such a word.
  init?(of source: SourceMention, in context: ResolutionContext) {
    guard
      let token = source.noun.first(where: { $0 < source.head && Self.stands(at: $0, context) })
    else { return nil }
    word = context.word(token)
  }

  /// Whether somebody was brought on with this word.
  func tells(_ found: Introduction, in context: ResolutionContext) -> Bool {
    found.words(in: context).contains { context.word($0) == word }
  }

  /// Whether somebody was brought on with such a word at all.
  static func stands(in found: Introduction, _ context: ResolutionContext) -> Bool {
    found.words(in: context).contains { stands(at: $0, context) }
  }

  private static func stands(at token: Int, _ context: ResolutionContext) -> Bool {
    let facts = context.segmented.facts(at: token).lexicons
    return facts.has(.demonyms) || facts.has(.regions) || facts.has(.countries)
  }
}
