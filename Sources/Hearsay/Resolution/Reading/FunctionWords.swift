internal import HearsayMatching

/// The few grammatical words that the rules ask for, looked up once.
struct FunctionWords: Sendable {
  let the, this, that, these, those, same, a, an, people: WordID
  let of, by, at, `for`, from, with, `in`, on, to: WordID
  let based, press, media: WordID
  private let circumstances, ranks, naming: [WordID]
  let one, another, office, both, all, others, other, neither, either, some, two: WordID
  let whether, `if`, not, and, who, which, comment, be, asWord: WordID
  let are, have, former, news, senior: WordID
  let republican, democrat, democratic: WordID
  let will, would, shall, contractedWill, contractedWould: WordID

  init(_ lexicons: Lexicons) {
    // A word that stands in no lexicon must be equal to none in the text.
    func word(_ text: String) -> WordID {
      let found = lexicons.facts(of: text).word
      return found >= 0 ? found : -2
    }
    (the, this, that, these) = (word("the"), word("this"), word("that"), word("these"))
    (those, same, a, an) = (word("those"), word("same"), word("a"), word("an"))
    (people, office) = (word("people"), word("office"))
    (of, by, at, `for`) = (word("of"), word("by"), word("at"), word("for"))
    (from, with, `in`, on, to) = (word("from"), word("with"), word("in"), word("on"), word("to"))
    (one, another, both, all) = (word("one"), word("another"), word("both"), word("all"))
    (others, other, neither) = (word("others"), word("other"), word("neither"))
    (either, some, two) = (word("either"), word("some"), word("two"))
    (based, press, media) = (word("based"), word("press"), word("media"))
    (whether, `if`, not) = (word("whether"), word("if"), word("not"))
    (who, which, comment, be) = (word("who"), word("which"), word("comment"), word("be"))
    circumstances = ["during", "since", "until", "despite", "amid"].map(word)
    ranks = ["vice", "deputy", "assistant"].map(word)
    naming = ["identified", "named"].map(word)
    (are, have, former, news) = (word("are"), word("have"), word("former"), word("news"))
    senior = word("senior")
    (republican, democrat) = (word("Republican"), word("Democrat"))
    democratic = word("Democratic")
    (and, asWord) = (word("and"), word("as"))
    (will, would, shall) = (word("will"), word("would"), word("shall"))
    (contractedWill, contractedWould) = (word("'ll"), word("'d"))
  }

  /// Whether a determiner points back: "the", "this" and the like.
  func isDefinite(_ word: WordID) -> Bool {
    word == the || word == this || word == that || word == these || word == those
  }

  /// Whether a preposition tells when or in spite of what, and not which one: "the mayor during the debate".
  func opensTime(_ word: WordID) -> Bool { circumstances.contains(word) }

  /// Whether a word makes another office of the one after it: "vice president", "deputy minister".
  func isRank(_ word: WordID) -> Bool { ranks.contains(word) }

  /// Whether a participle tells a name: "a driver identified as Ada Moss".
  func names(_ word: WordID) -> Bool { naming.contains(word) }

  /// Whether a word opens something new: "a", "another".
  func isIndefinite(_ word: WordID) -> Bool { word == a || word == an || word == another }
}
