/// What a word does in a claim, wherever it stands.
struct WordMeaning: Sendable {
  /// What a word is there for.
  enum Kind: String, Sendable {
    /// A content word.
    case word
    /// One that many claims have: a verb of little meaning, a weekday.
    case light
    /// One that says nothing of its own and parts no phrase: an article, an auxiliary.
    case drop
    /// The same, but it parts phrases: a preposition, a conjunction.
    case `break`
    case negation
    /// "will".
    case future
    /// "going", "set", "due": they tell of the future before "to".
    case futureTo = "future-to"
    /// "may", "can".
    case possible
    /// "must".
    case required
    /// Who speaks: "I", "our".
    case own = "self"
    /// "he", "they", "it": whom only the text around it tells.
    case subject
    case percent
  }

  /// A number word.
  enum Number: Sendable {
    /// "five", "twenty-three".
    case cardinal(Double)
    /// "thousand", "dozen".
    case scale(Double)
    /// "third".
    case ordinal(Double)
  }

  let kind: Kind
  /// What a negation says besides: "cannot".
  let tone: ClaimTerms.Tone
  /// The hash of the lemma, or of the word whose place this one takes.
  let lemma: UInt64
  /// The country that it names or belongs to; 0 for none.
  let country: UInt64
  /// The unit or the currency that it names; 0 for none.
  let unit: UInt64
  let number: Number?
  /// Whether it is written in lower case somewhere.
  let isCommon: Bool
}
