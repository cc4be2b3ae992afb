internal import HearsayMatching

/// Which single words can open a clause with a finite verb, out of the lexicon of subordinators.
struct ClauseWords: Sendable {
  private let words: WordTable<Bool>

  init(lexicons: Lexicons) {
    var words = WordTable(lexicons, other: false)
    for entry in lexicons.entries(in: .subordinators) {
      let phrase = lexicons.words(of: entry)
      guard phrase.count == 1, lexicons.attribute("clause", of: entry) != "none" else { continue }
      words[phrase[0]] = true
    }
    self.words = words
  }

  /// Whether a word is one of them.
  func contains(_ word: WordID) -> Bool { words[word] }
}

extension GroupScan {
  /// Whether a subject and its finite verb follow, with no comma before the verb.
  func hasClause(from start: Int, to end: Int) -> Bool {
    var at = start
    while at < end {
      if verbAt[at] >= 0 {
        let verb = verbs[Int(verbAt[at])]
        if verb.form == .finite { return at > start }
        guard verb.form != .base else { return false }
      } else if nounAt[at] < 0 {
        switch tags[at] {
        case .pos, .in, .cc, .rb, .openQuote, .to, .jj, .closeQuote: break
        default: return false
        }
      }
      at += 1
    }
    return false
  }
}
