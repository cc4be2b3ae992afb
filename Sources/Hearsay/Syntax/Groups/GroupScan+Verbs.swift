internal import HearsayMatching

/// Verb groups: "has avoided", "would not have been told", "to resign", "directly criticizing".
extension GroupScan {
  /// The verb group that starts at a token; nil when none does.
  ///
  /// Adverbs before the first verb and between the verbs belong to it, and a particle after the last
  /// one. A verb that another verb governs ("avoided criticizing") begins a group of its own.
  mutating func verbGroup(_ start: Int, _ end: Int) -> VerbGroup? {
    var first = start
    while let tag = tag(first, end), tag == .rb { first += 1 }
    guard let opening = tag(first, end), opening.isVerb || opening == .md || opening == .to else {
      return nil
    }
    if opening == .vbg, isPreposition(first) { return nil }
    if opening == .vbn, isModifier(first, after: start - 1, end) { return nil }
    var chain = Chain(first: first, isNegated: hasNegation(start..<first))
    while let next = extend(&chain, end) { chain.last = next }
    if opening == .to, chain.last == first { return nil }
    var past = chain.last + 1
    if past < end, tags[past] == .rb, role(past) == .negation,
      role(chain.last) != nil || opening == .md
    {
      chain.isNegated = true
      past += 1
    }
    if past < end, tags[past] == .rp { past += 1 }
    return VerbGroup(
      tokens: start..<past, head: chain.last, first: first, form: Self.form(opening),
      tense: tense(first), isPerfect: chain.isPerfect, isProgressive: chain.isProgressive,
      isPassive: chain.isPassive, isNegated: chain.isNegated, modal: chain.modal(opening))
  }

  /// What has been read of a group.
  struct Chain {
    let first: Int
    var last: Int
    var isPerfect = false
    var isProgressive = false
    var isPassive = false
    var isNegated: Bool

    init(first: Int, isNegated: Bool) {
      self.first = first
      last = first
      self.isNegated = isNegated
    }

    func modal(_ opening: PennTag) -> Int? { opening == .md ? first : nil }
  }

  /// The next verb that the last one is auxiliary to; its tag is set right where the tagger missed it.
  private mutating func extend(_ chain: inout Chain, _ end: Int) -> Int? {
    var next = chain.last + 1
    while let tag = tag(next, end), tag == .rb { next += 1 }
    guard let found = tag(next, end), found.isVerb else { return nil }
    let lastTag = tags[chain.last]
    let lastRole = role(chain.last)
    if lastTag == .md || lastTag == .to || (lastRole == .do && found != .vbg && found != .vbn) {
      guard found == .vb || found == .vbp else { return nil }
      tags[next] = .vb
    } else if lastRole == .have, found == .vbn || found == .vbd {
      chain.isPerfect = true
      tags[next] = .vbn
    } else if lastRole == .be, found == .vbg {
      chain.isProgressive = true
    } else if lastRole == .be, found == .vbn || found == .vbd {
      chain.isPassive = true
      tags[next] = .vbn
    } else if lastRole == .get, found == .vbn {
      chain.isPassive = true
    } else {
      return nil
    }
    chain.isNegated = chain.isNegated || hasNegation((chain.last + 1)..<next)
    return next
  }

  /// Whether a participle is a preposition with the words after it: "according to".
  private func isPreposition(_ at: Int) -> Bool {
    segmented.matches(at: at).contains { match in
      match.lexicon == .cues && match.tokens.count > 1
        && lexicons.attribute("pos", of: match.entry) == "p"
    }
  }

  private func role(_ at: Int) -> Auxiliaries.Role? { auxiliaries.role(lemmas[at]) }

  private func hasNegation(_ range: Range<Int>) -> Bool {
    range.contains { role($0) == .negation }
  }

  private static func form(_ opening: PennTag) -> VerbGroup.Form {
    switch opening {
    case .to: .infinitive
    case .vbg: .gerund
    case .vbn: .participle
    case .vb: .base
    default: .finite
    }
  }

  private func tense(_ first: Int) -> VerbGroup.Tense {
    switch tags[first] {
    case .md: role(first) == .future ? .future : .present
    case .vbd: .past
    case .vbz, .vbp: .present
    default: .none
    }
  }
}
