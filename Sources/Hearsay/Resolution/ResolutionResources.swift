internal import HearsayMatching

/// What the rules of resolution look up, made once from the lexicons.
///
/// Only the pronouns are tabulated: everything else is asked of the lexicons for the few words that
/// sources have.
final class ResolutionResources: Sendable {
  let lexicons: Lexicons
  let words: FunctionWords
  let pronouns: [WordID: Pronoun]
  /// The words by which media called so and "News" are known without it: "Fox", "Bloomberg".
  let newsBrands: Set<WordID>

  init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    words = FunctionWords(lexicons)
    pronouns = Pronoun.table(lexicons)
    newsBrands = Set(
      lexicons.entries(in: .media).lazy.map(lexicons.words).compactMap { [words] name in
        name.count == 2 && name[1] == words.news ? name[0] : nil
      })
  }
}
