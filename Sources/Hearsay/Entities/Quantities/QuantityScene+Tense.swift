internal import HearsayMatching
internal import HearsayText

extension QuantityScene {
  /// On which side of publication the verb near a token puts its time.
  ///
  /// The nearest verb group before the token counts: "will meet", "is meeting", "may meet" and "is due to
  /// meet" are to come, so is what "was scheduled for" a day, and so is "opens" where the time is a day, beside it or after a preposition. At
  /// the beginning of a sentence, and at the end of its subject, the verb after it counts, if it is future. All else is past, which is
  /// what news tells, and what "since" is always. A deadline is to come unless its verb tells that it was
  /// met ("had sold by May").
  func side(_ at: Int, isDay: Bool) -> TimeAnchor.Side {
    if has(.since, at - 1) || has(.since, at - 2) { return .past }
    let groups = parsed.verbGroups
    let next = verbGroup(after: at)
    guard next > 0, groups[next - 1].tokens.lowerBound >= sentence.lowerBound else {
      return next < groups.count && isFronted(at) && groups[next].tense == .future
        && groups[next].tokens.upperBound <= sentence.upperBound ? .future : .past
    }
    return isToCome(next - 1, at, isDay) || isDeadline(at, groups[next - 1])
      || isInSubject(at, after: groups[next - 1], of: next) || isBackshifted(next - 1)
      ? .future : .past
  }

  /// Whether a time ends the subject of a verb that tells what will be: "warned that those absent on Friday would be
  /// fined", not "those seen on Friday would be fined".
  private func isInSubject(_ at: Int, after verb: VerbGroup, of next: Int) -> Bool {
    let groups = parsed.verbGroups
    guard next < groups.count, groups[next].modal != nil || groups[next].tense == .future,
      !groups[next].isPerfect, groups[next].tokens.lowerBound <= min(at + 2, sentence.upperBound),
      tag(groups[next].tokens.lowerBound - 1) != .comma
    else { return false }
    let opener = tag(verb.tokens.lowerBound - 1)
    guard opener != .wp, opener != .wdt else { return false }
    return (verb.tokens.upperBound..<max(verb.tokens.upperBound, at)).contains {
      tag($0).isNoun || tag($0) == .dt || tag($0).isAdjective
    }
  }

  /// "would leave before rehearsals began on May 9": a past tense behind what would be, in a clause of time.
  private func isBackshifted(_ index: Int) -> Bool {
    let groups = parsed.verbGroups
    guard index > 0, groups[index].tense == .past, groups[index].form == .finite,
      !groups[index].isPerfect, groups[index - 1].tokens.lowerBound >= sentence.lowerBound
    else { return false }
    let before = index - (groups[index - 1].form == .infinitive && index > 1 ? 2 : 1)
    guard groups[before].modal != nil, !groups[before].isPerfect,
      groups[before].tokens.lowerBound >= sentence.lowerBound
    else { return false }
    let between = groups[before].tokens.upperBound..<groups[index].tokens.lowerBound
    return between.contains {
      (tag($0) == .in || tag($0) == .wrb)
        && parsed.segmented.facts(at: $0).lexicons.has(.subordinators)
    } && !between.contains { tag($0) == .comma || tag($0) == .wp || tag($0) == .wdt }
  }

  /// Whether the nearest verb before a token tells what was once or will be, not what is so each time.
  func isToldOnce(_ at: Int) -> Bool {
    let groups = parsed.verbGroups
    let next = verbGroup(after: at)
    guard next > 0, groups[next - 1].tokens.lowerBound >= sentence.lowerBound else { return false }
    let group = groups[next - 1]
    return group.tense == .past || group.isPerfect || side(at, isDay: false) == .future
  }

  /// "by Friday", "until the end of June": after "sought an account", not after "had read".
  private func isDeadline(_ at: Int, _ verb: VerbGroup) -> Bool {
    var start = at
    while start > sentence.lowerBound, at - start < 4, isInside(start - 1) { start -= 1 }
    guard has(.at, start - 1), word(start - 1).amount > 0, !isState(verb, at),
      !hasNone(verb.tokens.upperBound..<max(verb.tokens.upperBound, start - 1))
    else { return false }
    return verb.form == .infinitive
      || tag(start - 2).isNoun && !verb.isPerfect && verb.tense != .present
  }

  /// "made no report until 3 April": what was not so before it.
  private func hasNone(_ tokens: Range<Int>) -> Bool {
    tokens.contains { parsed.segmented.facts(at: $0).lexicons.has(.negations) }
  }

  /// "was at a wedding until 2 a.m.": how things were, not what somebody was to do.
  private func isState(_ verb: VerbGroup, _ at: Int) -> Bool {
    verb.tense == .past && verb.form == .finite && parsed.lemma(at: verb.head) == "be"
      && verb.tokens.upperBound < at
  }

  /// Whether a word may stand between "by" and its day: "by 5 pm on Friday", "by the end of June".
  private func isInside(_ at: Int) -> Bool {
    has(.the, at) || has(.of, at) || has(.edge, at) || has(.modifier, at) || has(.on, at)
      || has(.half, at) || has(.noon, at) || has(.figure, at)
  }

  private func isToCome(_ index: Int, _ at: Int, _ isDay: Bool) -> Bool {
    let groups = parsed.verbGroups
    let group = groups[index]
    if group.modal != nil || group.tense == .future || isDue(group) || isPut(group, at) {
      return !group.isPerfect
    }
    switch group.form {
    case .finite where group.tense == .present && !group.isPerfect:
      let isBeside = tag(at - 1) == .in || at - group.tokens.upperBound < 3
      return group.isProgressive || isDay && isBeside && endsAsSentence
    case .infinitive:
      guard index > 0, groups[index - 1].tokens.lowerBound >= sentence.lowerBound else {
        return true
      }
      let before = groups[index - 1]
      return before.tense != .past || before.isPassive
    case .base: return true
    default: return false
    }
  }

  /// "were due on Friday", "was scheduled for Monday": to come although the verb is past.
  private func isDue(_ group: VerbGroup) -> Bool {
    has(.due, group.head) && group.isPassive || has(.due, group.tokens.upperBound)
  }

  /// "was postponed to 5 March", "adjourned until Monday": when something will be that was put off.
  private func isPut(_ group: VerbGroup, _ at: Int) -> Bool {
    guard has(.put, group.head) else { return false }
    return has(.to, at - 1) || has(.for, at - 1) || has(.at, at - 1) && word(at - 1).amount > 0
  }

  /// Whether a token stands at its sentence's beginning, and not in a dateline.
  private func isFronted(_ at: Int) -> Bool {
    at - sentence.lowerBound <= 3 && !has(.comma, at - 1)
  }

  /// Whether the sentence ends like one, as headlines do not.
  private var endsAsSentence: Bool {
    switch tag(sentence.upperBound - 1) {
    case .period, .closeQuote: !sentence.isEmpty
    default: false
    }
  }

  /// The first verb group that ends after a token.
  func verbGroup(after at: Int) -> Int {
    parsed.verbGroups.partitioningIndex { $0.tokens.upperBound > at }
  }
}
