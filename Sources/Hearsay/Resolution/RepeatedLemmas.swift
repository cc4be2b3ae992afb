/// Where the lemma of each token stands before and after it in an article.
struct RepeatedLemmas: Sendable {
  /// The last token before each that has its lemma; -1 for the first one.
  private let previous: [Int32]
  /// The first token after each that has its lemma; -1 for the last one.
  private let next: [Int32]

  /// How many places of a lemma a rule looks at at most, so that its work does not grow with the article.
  private static let reach = 300

  /// Links the tokens of an article.
  ///
  /// Complexity: linear in the tokens.
  init(_ parsed: ParsedArticle) {
    let lemmas = parsed.lemmas
    var last = [Int32](repeating: -1, count: parsed.lemmaTexts.count)
    var previous = [Int32](repeating: -1, count: lemmas.count)
    var next = previous
    for token in lemmas.indices {
      let lemma = Int(lemmas[token].text)
      previous[token] = last[lemma]
      if last[lemma] >= 0 { next[Int(last[lemma])] = Int32(token) }
      last[lemma] = Int32(token)
    }
    self.previous = previous
    self.next = next
  }

  /// The tokens before one that have its lemma, the nearest first.
  func before(_ token: Int) -> some Sequence<Int> { Self.follow(previous, from: token) }

  /// The tokens after one that have its lemma, the nearest first.
  func after(_ token: Int) -> some Sequence<Int> { Self.follow(next, from: token) }

  private static func follow(_ links: [Int32], from token: Int) -> some Sequence<Int> {
    sequence(state: token) { at in
      at = Int(links[at])
      return at >= 0 ? at : nil
    }.prefix(reach)
  }
}
