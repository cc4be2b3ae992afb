/// A base noun phrase: determiner to head, without what follows the head.
public struct NounGroup: Sendable, Hashable {
  /// Its tokens.
  public let tokens: Range<Int>
  /// The head: the last noun or the pronoun.
  public let head: Int
  /// What kind of head it has.
  public enum Kind: Sendable, Hashable {
    /// A proper noun: "Mara Ellison".
    case name
    /// A common noun: "the minister".
    case nominal
    /// A pronoun, relative and interrogative ones too.
    case pronoun
    /// A number or an adjective that stands alone: "some", "three", "the poor".
    case other
  }
  /// What kind of head it has.
  public let kind: Kind
}

/// A verb with its auxiliaries, negation and the adverbs between them.
public struct VerbGroup: Sendable, Hashable {
  /// Its tokens, from the first auxiliary or adverb to the main verb or its particle.
  public let tokens: Range<Int>
  /// The main verb.
  public let head: Int
  /// Where the first auxiliary or verb stands: `tokens` may begin with an adverb.
  public let first: Int
  /// What form its first verb has.
  public enum Form: Sendable, Hashable {
    /// It has a tense or a modal: it makes a clause of its own.
    case finite
    /// "to resign".
    case infinitive
    /// "resigning".
    case gerund
    /// "resigned", with no auxiliary: in "a letter written by", or a headline.
    case participle
    /// "resign", with neither "to" nor subject.
    case base
  }
  /// What form its first verb has.
  public let form: Form
  /// When it is said to happen.
  public enum Tense: Sendable, Hashable { case past, present, future, none }
  /// When it is said to happen.
  public let tense: Tense
  /// Whether it is perfect: "has resigned".
  public let isPerfect: Bool
  /// Whether it is progressive: "is resigning".
  public let isProgressive: Bool
  /// Whether it is passive: "was dismissed".
  public let isPassive: Bool
  /// Whether it holds a negation: "did not", "never".
  public let isNegated: Bool
  /// The modal verb: "may", "would"; nil without one.
  public let modal: Int?
}

/// A clause: a verb group with what belongs to it.
public struct Clause: Sendable, Hashable {
  /// How it stands to the clause around it.
  public enum Relation: String, Sendable, Hashable {
    case main, conjunct, complement, relative, adverbial, infinitive, participle, verbless
  }

  /// Its tokens, inner clauses included.
  public let tokens: Range<Int>
  /// Its verb group, as an index into the article's verb groups; nil in a verbless clause.
  public let verbGroup: Int?
  /// Its subject, as an index into the article's noun groups; nil when none is written.
  public let subject: Int?
  /// The word that opens it ("that", "because", "who"); nil without one.
  public let marker: Int?
  /// How it stands to the clause around it.
  public let relation: Relation
  /// The clause around it, as an index into the article's clauses.
  public let parent: Int?
}
