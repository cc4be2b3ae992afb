internal import HearsayMatching
internal import HearsayText

/// Universal tags from Penn tags and groups.
struct UniversalTagger {
  let segmented: SegmentedArticle
  let auxiliaries: Auxiliaries
  let lemmas: [ParsedArticle.Lemma]
  let scan: GroupScan
  let words: ClauseWords

  /// The universal tags of all tokens.
  func tags() -> [UniversalTag] { scan.tags.indices.map(tag) }

  private func tag(_ at: Int) -> UniversalTag {
    switch scan.tags[at] {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: isAuxiliary(at) ? .aux : .verb
    case .in: isConjunction(at) ? .sconj : .adp
    case .dt: isDemonstrative(at) && isGroupHead(at) ? .pron : .det
    case .pdt: .det
    case .wdt: isGroupHead(at) ? .pron : .det
    case .rb: auxiliaries.role(lemmas[at]) == .negation && isNot(at) ? .part : .adv
    case .nn: noun(at)
    default: Self.plain(scan.tags[at])
    }
  }

  private static func plain(_ tag: PennTag) -> UniversalTag {
    switch tag {
    case .cc: .cconj
    case .cd: .num
    case .ex, .prp, .prps, .wp, .wps: .pron
    case .fw, .ls, .gw, .add, .afx: .x
    case .jj, .jjr, .jjs: .adj
    case .md: .aux
    case .nns: .noun
    case .nnp, .nnps: .propn
    case .pos, .to: .part
    case .rbr, .rbs, .wrb: .adv
    case .rp: .adp
    case .sym, .dollar: .sym
    case .uh: .intj
    default: .punct
    }
  }

  /// A verb before the head of its group, or "be" but for existence ("there is").
  private func isAuxiliary(_ at: Int) -> Bool {
    let group = scan.verbAt[at]
    guard group >= 0 else { return false }
    if scan.verbs[Int(group)].head != at { return true }
    let role = auxiliaries.role(lemmas[at])
    if role == .do || role == .have { return isInverted(scan.verbs[Int(group)]) }
    guard role == .be else { return false }
    let start = scan.verbs[Int(group)].tokens.lowerBound
    return start == 0 || scan.tags[start - 1] != .ex
  }

  /// "Not" is two or three letters and no "no" or "never".
  private func isNot(_ at: Int) -> Bool {
    let span = segmented.tokens[at].span
    return segmented.text.bytes[span.end - 1] | 0x20 == 0x74
  }

  /// Whether a pronoun and the verb that it helps follow: "did she say".
  private func isInverted(_ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    guard next < scan.tags.count, scan.nounAt[next] >= 0, scan.tags[next] == .prp,
      next + 1 < scan.tags.count
    else { return false }
    return scan.tags[next + 1] == .vb || scan.tags[next + 1] == .vbn || scan.tags[next + 1] == .rb
  }

  private func noun(_ at: Int) -> UniversalTag {
    if segmented.shape(at: at).contains(.punctuation) { return .sym }
    return segmented.facts(at: at).lexicons.has(.pronouns) ? .pron : .noun
  }

  /// "This", "that", "these" and "those", and no "the".
  private func isDemonstrative(_ at: Int) -> Bool {
    let span = segmented.tokens[at].span
    return span.count > 3 && segmented.text.bytes[span.start + 1] | 0x20 == 0x68
      && segmented.text.bytes[span.start] | 0x20 == 0x74
  }

  private func isThat(_ at: Int) -> Bool {
    let span = segmented.tokens[at].span
    return isDemonstrative(at) && span.count == 4
      && segmented.text.bytes[span.end - 1] | 0x20 == 0x74
  }

  private func isGroupHead(_ at: Int) -> Bool {
    let group = scan.nounAt[at]
    return group >= 0 && scan.nouns[Int(group)].head == at
  }

  /// Whether a word opens a clause here: the lexicon has it, and a subject with a verb follows.
  private func isConjunction(_ at: Int) -> Bool {
    if isThat(at) { return true }
    if at + 1 < scan.tags.count, scan.verbAt[at + 1] >= 0 {
      return scan.verbs[Int(scan.verbAt[at + 1])].form == .gerund
    }
    guard words.contains(segmented.facts(at: at).word) else { return false }
    return scan.hasClause(from: at + 1, to: min(at + 25, scan.tags.count))
  }
}
