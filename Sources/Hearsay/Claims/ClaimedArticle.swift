/// What kind of assertion a claim is.
public enum ClaimKind: String, Sendable, CaseIterable {
  case statement, denial, refusal, question, directive, decision, belief, prediction, intention
  case attitude, evidence, perception
}

/// Whether a claim affirms or denies.
public enum Polarity: String, Sendable, CaseIterable { case positive, negative, mixed }

/// How firmly a claim is put.
public enum Modality: String, Sendable, CaseIterable {
  case asserted, probable, possible, conditional, intended, required, asked
}

/// One clause of a claim: who did what to whom.
public struct Proposition: Sendable, Hashable {
  /// How it stands to the main clause.
  public enum Relation: String, Sendable, CaseIterable {
    case main, conjunct, concession, condition, cause, time, purpose, relative, complement
    /// The attribution itself: who said it, and when.
    case attribution
  }

  /// A part of it.
  public struct Part: Sendable, Hashable {
    /// Its tokens; nil for a word that is implied and not in the text.
    public let tokens: Range<Int>?
    /// Its text where it is implied: the "is" of an apposition.
    public let impliedText: String?
    /// The lemma of a predicate, the preposition of an argument; nil otherwise.
    public let label: String?
  }

  /// How it stands to the main clause.
  public let relation: Relation
  /// Whether it affirms or denies.
  public let polarity: Polarity
  /// How firmly it is put.
  public let modality: Modality
  /// Who or what it is about.
  public let subject: Part?
  /// What is said of it.
  public let predicate: Part
  /// Whom or what it reaches.
  public let object: Part?
  /// What else belongs to it, each with its preposition.
  public let arguments: [Part]
  /// Its quantities, as indices into the article's quantities.
  public let quantities: [Int]
  /// The sentence, as an index into the article's sentences.
  public let sentence: Int
}

extension Proposition.Part {
  /// A part that stands in the text.
  init(_ tokens: Range<Int>, _ label: String? = nil) {
    self.init(tokens: tokens, impliedText: nil, label: label)
  }
}

extension Proposition {
  /// The same with another subject and other tokens as predicate.
  func with(subject: Part?, predicate tokens: Range<Int>) -> Proposition {
    Proposition(
      relation: relation, polarity: polarity, modality: modality, subject: subject,
      predicate: Part(tokens, predicate.label), object: object,
      arguments: arguments, quantities: quantities, sentence: sentence)
  }
}

/// What an attribution claims.
public struct Claim: Sendable, Hashable {
  /// What kind of assertion it is.
  public let kind: ClaimKind
  /// The rule that told its kind.
  public let kindRule: String
  /// Whether it affirms or denies, over all clauses.
  public let polarity: Polarity
  /// How firmly it is put.
  public let modality: Modality
  /// The content as text that stands alone: no complementizer, parts joined by a space.
  public let text: String
  /// Its clauses.
  public let propositions: [Proposition]
  /// The attribution itself, "officials – said"; nil where there is no cue.
  public let attribution: Proposition?
  /// Whether it holds something that a fact-checker would check, 0 to 1, with reasons.
  public let checkScore: Double
  /// The reasons for the check score; empty unless asked for.
  public let checkTrace: [TraceStep]
}

/// An article with its claims.
public final class ClaimedArticle: Sendable {
  /// The resolved article.
  public let resolved: ResolvedArticle
  /// The claim of each attribution.
  public let claims: [Claim]

  /// Makes an article of what the stage before made and what this one adds.
  init(
    resolved: ResolvedArticle, claims: [Claim]
  ) {
    self.resolved = resolved
    self.claims = claims
  }
}
