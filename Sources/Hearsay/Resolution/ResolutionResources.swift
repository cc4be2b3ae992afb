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
    var brands: Set<WordID> = []
    for entry in lexicons.entries(in: .media) {
      let name = lexicons.words(of: entry)
      guard name.count == 2, name[1] == words.news else { continue }
      // "UN News" makes no medium of the UN.
      let first = lexicons.phrase(of: entry).prefix { $0 != " " }
      if !lexicons.facts(of: String(first)).lexicons.has(.organizations) { brands.insert(name[0]) }
    }
    newsBrands = brands
  }
}
