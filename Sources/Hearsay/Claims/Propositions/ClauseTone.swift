internal import HearsayMatching
internal import HearsayText

/// Says whether a clause affirms or denies, and how firmly.
struct ClauseTone {
  let phrases: PhraseReader
  let resources: ClaimResources

  private var parsed: ParsedArticle { phrases.parsed }

  /// Negative when an odd number of negations reach the clause.
  ///
  /// Those in the verb group, a negative determiner of subject or object, a verb that reverses the
  /// infinitive after it ("failed to pay") and a verb of absence ("lacks a licence") count.
  func polarity(
    _ verbs: ArraySlice<VerbGroup>, _ subject: Range<Int>?, _ object: Range<Int>?
  ) -> Polarity {
    var count = verbs.contains(where: \.isNegated) ? 1 : 0
    if let first = verbs.first, verbs.count > 1, reverses(first.head) { count += 1 }
    if let last = verbs.last, has(last.head, { $0.contains(.absence) }) { count += 1 }
    for part in [subject, object] {
      if let part, negates(part.lowerBound) { count += 1 }
    }
    return count % 2 == 1 ? .negative : .positive
  }

  /// The weakest modality that a modal verb, a modal phrase or a hedge in the predicate gives.
  func modality(_ predicate: Range<Int>, _ relation: Proposition.Relation) -> Modality {
    if relation == .condition { return .conditional }
    var found = Modality.asserted
    let segmented = parsed.segmented
    for token in predicate {
      for match in segmented.matches(at: token) {
        switch match.lexicon {
        case .modals: found = Self.weaker(found, resources.modals[match.entry])
        case .hedges where match.tokens.upperBound <= predicate.upperBound + 1:
          found = Self.weaker(found, resources.hedges[match.entry])
        default: break
        }
      }
    }
    return found
  }

  private static func weaker(_ a: Modality, _ b: Modality) -> Modality {
    rank(a) >= rank(b) ? a : b
  }

  private static func rank(_ modality: Modality) -> Int {
    switch modality {
    case .asserted: 0
    case .intended: 1
    case .required: 2
    case .probable: 3
    case .possible: 4
    case .conditional: 5
    case .asked: 6
    }
  }

  /// Whether a verb reverses the infinitive after it.
  private func reverses(_ verb: Int) -> Bool {
    has(verb) { $0.contains(.verb) }
  }

  /// Whether a content opens with "no" or the like, a complementizer aside.
  func opensNegative(_ content: [Range<Int>]) -> Bool {
    guard let part = content.first else { return false }
    let first = part.lowerBound
    if negates(first) { return true }
    return phrases.word(first) == phrases.words.that && first + 1 < part.upperBound
      && negates(first + 1)
  }

  /// Whether a phrase opens with "no", "none", "neither".
  private func negates(_ first: Int) -> Bool {
    has(first) { $0.contains(.plain) }
  }

  private func has(_ token: Int, _ holds: (NegationKind) -> Bool) -> Bool {
    guard parsed.segmented.facts(at: token).lexicons.has(.negations) else { return false }
    return parsed.segmented.matches(at: token).contains {
      $0.lexicon == .negations && $0.tokens.count == 1 && holds(resources.negations[$0.entry])
    }
  }
}
