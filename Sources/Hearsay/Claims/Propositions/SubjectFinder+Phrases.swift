internal import HearsayMatching
internal import HearsayText

/// How far the phrase reaches that a clause is about, and which phrases it cannot be about.
extension SubjectFinder {
  /// What a clause behind a group is said of: "the Act of 1916", but the man in "the name of the man".
  func antecedent(_ group: NounGroup, _ range: Range<Int>) -> Range<Int> {
    let mention = tagged.mentionAt[group.head]
    if mention >= 0, tagged.mentions[Int(mention)].type == .person { return group.tokens }
    return phrases.ofPhrase(group, after: range.lowerBound)
  }

  /// The phrase that a phrase between commas is in apposition to.
  func apposed(to start: Int, _ range: Range<Int>) -> Range<Int>? {
    guard start - 2 >= range.lowerBound, parsed.tags[start - 1] == .comma,
      let group = phrases.nounGroup(at: start - 2), group.tokens.upperBound == start - 1
    else { return nil }
    return phrases.start(of: group, after: range.lowerBound)..<group.tokens.upperBound
  }

  /// Whether a group before a comma tells when: "Five years later, the bank …", "Last week, the bank …".
  func isTime(_ group: NounGroup) -> Bool {
    let end = group.tokens.upperBound
    guard end + 1 < parsed.tags.count else { return false }
    if parsed.tags[end].isAdverb { return parsed.tags[end + 1] == .comma }
    return parsed.tags[end] == .comma && isTime(group.tokens)
  }

  private func isTime(_ tokens: Range<Int>) -> Bool {
    QuantityFinder.quantities(in: tokens, of: tagged).contains {
      tagged.quantities[$0].isTime && tagged.quantities[$0].tokens == tokens
    }
  }

  /// Where a time starts that ends at a token and stands behind something: "who last year resigned".
  func timeStart(_ token: Int, after limit: Int) -> Int? {
    guard let group = phrases.nounGroup(at: token) else { return nil }
    let tokens = group.tokens
    return tokens.lowerBound > limit && isTime(tokens) ? tokens.lowerBound : nil
  }

  /// Where the name ends that a group begins: "Doctors without Borders".
  func nameEnd(_ group: NounGroup, before limit: Int) -> Int {
    let mention = tagged.mentionAt[group.tokens.lowerBound]
    guard mention >= 0 else { return 0 }
    return min(tagged.mentions[Int(mention)].tokens.upperBound, limit)
  }

  func firstPhrase(in range: Range<Int>) -> Range<Int>? {
    for token in range {
      guard let group = phrases.nounGroup(at: token) else { continue }
      let previous = group.tokens.lowerBound - 1
      if previous >= range.lowerBound, parsed.tags[previous] == .in { continue }
      return group.tokens
    }
    return nil
  }
}
