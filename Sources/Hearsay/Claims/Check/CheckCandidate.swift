internal import HearsayMatching
internal import HearsayText

/// A statement that is weighed: the content of an attribution, or a sentence of a debate.
struct CheckCandidate {
  /// Its tokens, one or more ranges in text order.
  let parts: [Range<Int>]
  /// What kind of assertion it is; nil where nothing but the statement itself can tell.
  let kind: ClaimKind?
  /// Its clauses.
  let propositions: [Proposition]

  /// The clause that carries it.
  var main: Proposition? { propositions.first { $0.relation == .main } ?? propositions.first }
}

/// An article as the check factors see it.
struct CheckScene {
  let tagged: TaggedArticle
  let resources: ClaimResources

  var parsed: ParsedArticle { tagged.parsed }
  var segmented: SegmentedArticle { tagged.parsed.segmented }

  func word(_ token: Int) -> WordID { segmented.facts(at: token).word }

  /// The verb group of a clause, if it has one in the text.
  func verb(of clause: Proposition?) -> VerbGroup? {
    guard let start = clause?.predicate.tokens?.lowerBound else { return nil }
    let group = parsed.verbGroupAt[start]
    return group >= 0 ? parsed.verbGroups[Int(group)] : nil
  }

  /// Who a token stands for, if it is a personal pronoun.
  func person(_ token: Int) -> ClaimResources.Person? { resources.persons[word(token)] }

  /// The kind of assertion that the verb of a clause makes of it, for one who speaks in it.
  func cueKind(_ verb: VerbGroup) -> ClaimKind? {
    resources.cueKinds[parsed.lemmas[verb.head].word]
  }

  /// The byte that a token begins with.
  func firstByte(_ token: Int) -> UInt8 {
    tagged.text.bytes[segmented.tokens[token].span.start]
  }
}
