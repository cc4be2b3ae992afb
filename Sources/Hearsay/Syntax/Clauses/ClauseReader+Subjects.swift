internal import HearsayMatching
internal import HearsayText

/// Which noun group is a verb's subject.
extension ClauseReader {
  /// The subject of a clause: the first noun group before its verb that no preposition governs and
  /// that names no time; after the verb where that is inverted.
  func subject(of draft: Int, _ verb: Int) -> Int? {
    let group = finder.scan.verbs[verb]
    let start = drafts[draft].start
    var at = start
    var found: Int?
    while at < group.tokens.lowerBound {
      if let inner = innerEnd(at, of: draft) {
        at = inner
        continue
      }
      let noun = finder.scan.nounAt[at]
      guard noun >= 0 else {
        at += 1
        continue
      }
      let tokens = finder.scan.nouns[Int(noun)].tokens
      if isSubject(tokens, start) {
        found = Int(noun)
        if !isFollowedByPossessive(tokens.upperBound) { break }
      }
      at = tokens.upperBound
    }
    return found ?? (isInvertedSpeech(verb) ? inverted(group) : nil)
  }

  private func isSubject(_ tokens: Range<Int>, _ start: Int) -> Bool {
    let scan = finder.scan
    if tokens.upperBound < sentence.upperBound, scan.tags[tokens.upperBound] == .pos {
      return false
    }
    if finder.segmented.facts(at: tokens.upperBound - 1).lexicons.has(.monthsDays) { return false }
    var before = tokens.lowerBound - 1
    while before > start, scan.tags[before] == .pos, scan.nounAt[before - 1] >= 0 {
      before = scan.nouns[Int(scan.nounAt[before - 1])].tokens.lowerBound - 1
    }
    guard before >= start else { return true }
    let tag = scan.tags[before]
    let isPreposition = tag == .in && !isMarker(before) || tag == .to || tag == .dollar
    return !isPreposition && scan.verbAt[before] < 0
  }

  private func isMarker(_ at: Int) -> Bool { open.contains { drafts[$0].marker == at } }

  private func isFollowedByPossessive(_ at: Int) -> Bool {
    at < sentence.upperBound && finder.scan.tags[at] == .pos
  }

  /// Where a clause inside this one ends that covers a token; nil when there is none.
  private func innerEnd(_ at: Int, of draft: Int) -> Int? {
    for inner in drafts where inner.parent == draft && inner.start <= at && at < inner.end {
      return inner.end
    }
    return nil
  }

  /// ", said the minister": the noun group right after a verb that a mark stands before.
  private func inverted(_ group: VerbGroup) -> Int? {
    let after = group.tokens.upperBound
    let noun = finder.scan.nounAt[after]
    return noun >= 0 ? Int(noun) : nil
  }

  /// The noun group that ends right before a verb, or before a comma that does.
  func nearSubject(_ at: Int) -> Int? {
    guard at > sentence.lowerBound else { return nil }
    var noun = finder.scan.nounAt[at - 1]
    guard noun >= 0 else { return nil }
    // "the head of the agency said": back over what prepositions govern.
    while true {
      let start = finder.scan.nouns[Int(noun)].tokens.lowerBound
      guard start > sentence.lowerBound + 1 else { return Int(noun) }
      let tag = finder.scan.tags[start - 1]
      guard tag == .in && !isMarker(start - 1) || tag == .pos else { return Int(noun) }
      let before = finder.scan.nounAt[start - 2]
      guard before >= 0 else { return Int(noun) }
      noun = before
    }
  }
}
