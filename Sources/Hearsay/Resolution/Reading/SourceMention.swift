internal import HearsayMatching

/// A source taken apart: its head, what stands before and after it.
struct SourceMention: Sendable {
  /// A prepositional phrase: "for the Uzbek foreign ministry".
  struct Phrase: Sendable {
    let preposition: WordID
    let object: Range<Int>
  }

  /// All of it, without marks around it or a closing "'s".
  let tokens: Range<Int>
  /// From its first token to its head.
  let core: Range<Int>
  /// The head: the last noun or the pronoun of the core.
  let head: Int
  /// The core without determiners, numbers and possessor.
  let noun: Range<Int>
  /// The first token where that is a determiner, else nil.
  let determiner: Int?
  /// A number before the noun: "two officials"; nil without one.
  let numeral: Int?
  /// Whose: "the union" in "the union's secretary", "his" in "his spokeswoman".
  let possessor: Range<Int>?
  /// The entity mention that ends the core, as an index.
  let mention: Int?
  /// Where the words end that tell which one it is: before a comma or a relative clause.
  let restrictiveEnd: Int
  /// The prepositional phrases after the head, in order.
  let phrases: [Phrase]
  /// What stands in apposition.
  let appositions: [SourceMention]
  /// The others that "and" joins to it.
  let conjuncts: [SourceMention]
}
