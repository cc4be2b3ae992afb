internal import HearsayMatching

/// The few words whose grammar verb groups are built on, as lemmas.
struct Auxiliaries: Sendable {
  /// What a word does in a verb group.
  enum Role: Sendable { case be, have, `do`, get, future, negation }

  /// The word "that", which is a determiner, a relative pronoun or a complementizer.
  let that: WordID
  private let roles: WordTable<Role?>
  private let days: WordTable<Bool>

  init(lexicons: Lexicons) {
    let words: [(String, Role)] = [
      ("be", .be), ("have", .have), ("do", .do), ("get", .get), ("will", .future),
      ("shall", .future), ("'ll", .future), ("not", .negation), ("never", .negation),
      ("no", .negation),
    ]
    var roles = WordTable<Role?>(lexicons, other: nil)
    for (word, role) in words { roles[lexicons.facts(of: word).word] = role }
    self.roles = roles
    that = lexicons.facts(of: "that").word
    var days = WordTable<Bool>(lexicons, other: false)
    for word in ["today", "yesterday", "tomorrow", "tonight"] {
      days[lexicons.facts(of: word).word] = true
    }
    self.days = days
  }

  /// Whether a word is a day as the speaker sees it: "yesterday".
  @inline(__always)
  func isDay(_ word: WordID) -> Bool { days[word] }

  /// The role of a lemma; nil for other words.
  @inline(__always)
  func role(_ lemma: ParsedArticle.Lemma) -> Role? { roles[lemma.word] }
}
