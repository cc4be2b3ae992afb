internal import HearsayText

/// Makes a proposition of the attribution itself: "officials – said", with the time when they did.
///
/// A content of clauses has propositions of its own and stays out; one that is a mere phrase
/// ("criticized the plan") is the object.
struct AttributionProposition {
  let tagged: TaggedArticle

  /// The proposition of an attribution.
  ///
  /// - Parameters:
  ///   - attribution: The attribution.
  ///   - contents: The propositions of each part of its content.
  /// - Returns: Its proposition; nil where there is no cue.
  func read(_ attribution: Attribution, contents: [[Proposition]]) -> Proposition? {
    guard let cue = attribution.cue else { return nil }
    let hasClause = contents.contains { !$0.isEmpty }
    let verb = verbGroup(of: cue)
    var quantities = verb.map { ownQuantities($0, attribution) } ?? []
    for (part, own) in zip(attribution.content, contents) where own.isEmpty {
      quantities += QuantityFinder.quantities(in: part, of: tagged)
    }
    let isPhrase = !hasClause && attribution.content.count == 1
    return Proposition(
      relation: .attribution,
      polarity: verb.map { tagged.parsed.verbGroups[$0].isNegated } == true
        ? .negative : .positive,
      modality: .asserted, subject: attribution.source.map { Proposition.Part($0) },
      predicate: Proposition.Part(cue.tokens, cue.lemma),
      object: isPhrase ? Proposition.Part(attribution.content[0]) : nil, arguments: [],
      quantities: quantities.sorted(), sentence: tagged.parsed.sentence(at: cue.head))
  }

  private func verbGroup(of cue: Attribution.Cue) -> Int? {
    let group = tagged.parsed.verbGroupAt[cue.head]
    return group >= 0 ? Int(group) : nil
  }

  /// The quantities of the cue's clause that stand outside source and content: "said on Monday".
  private func ownQuantities(_ verb: Int, _ attribution: Attribution) -> [Int] {
    let sentence = tagged.parsed.sentence(at: tagged.parsed.verbGroups[verb].head)
    let tokens = tagged.parsed.sentences[sentence].tokens
    let owners = ClauseQuantities(tagged: tagged)
    return QuantityFinder.quantities(in: tokens, of: tagged).filter { quantity in
      let span = tagged.quantities[quantity].tokens
      return attribution.source?.overlaps(span) != true
        && !attribution.content.contains { $0.overlaps(span) }
        && owners.verbGroup(of: span, sentence) == verb
    }
  }
}
