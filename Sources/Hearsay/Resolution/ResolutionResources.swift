internal import HearsayMatching

/// What the rules of resolution look up, made once from the lexicons.
///
/// Only the pronouns are tabulated: everything else is asked of the lexicons for the few words that
/// sources have.
final class ResolutionResources: Sendable {
  let lexicons: Lexicons
  let words: FunctionWords
  let pronouns: [WordID: Pronoun]

  init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    words = FunctionWords(lexicons)
    pronouns = Pronoun.table(lexicons)
  }
}
