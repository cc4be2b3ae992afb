internal import HearsayMatching

/// The few words whose grammar verb groups are built on, as lemmas.
struct Auxiliaries: Sendable {
  /// What a word does in a verb group.
  enum Role: Sendable { case be, have, `do`, get, future, negation }

  private let roles: [(word: WordID, role: Role)]

  init(lexicons: Lexicons) {
    let words: [(String, Role)] = [
      ("be", .be), ("have", .have), ("do", .do), ("get", .get), ("will", .future),
      ("shall", .future), ("'ll", .future), ("not", .negation), ("never", .negation),
      ("no", .negation),
    ]
    roles = words.map { (lexicons.facts(of: $0.0).word, $0.1) }.filter { $0.word >= 0 }
  }

  /// The role of a lemma; nil for other words.
  func role(_ lemma: ParsedArticle.Lemma) -> Role? {
    guard lemma.word >= 0 else { return nil }
    for entry in roles where entry.word == lemma.word { return entry.role }
    return nil
  }
}
