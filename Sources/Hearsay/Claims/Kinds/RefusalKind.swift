internal import HearsayMatching
internal import HearsayText

/// Who would not speak: "declined to comment", "did not respond to", "would not say", "has yet to say", "neither side
/// would say".
///
/// Leaves alone what is denied ("did not say that he had lied" with a clause is still no statement),
/// and "did not say" of documents.
enum RefusalKind: KindRule {
  static let name = "refusal-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue else { return nil }
    if let refused = ownWords(attribution, cue, context) { return refused }
    if cue.kind == "refusal" { return context.isNegated(cue) ? .statement : .refusal }
    if cue.kind == "statement",
      context.isNegated(cue) || isYetToCome(cue, context) || isByNobody(attribution, cue, context)
    {
      return .refusal
    }
    let lexicons = context.resources.lexicons
    for token in cue.tokens
    where token != cue.head && context.parsed.lexicons(ofLemmaAt: token).has(.cues) {
      let lemma = context.parsed.lemma(at: token)
      for entry in lexicons.entries(matching: lemma)
      where lexicons.entries[entry].lexicon == .cues
        && lexicons.attribute("kind", of: entry) == "refusal"
      {
        return .refusal
      }
    }
    return nil
  }

  /// "has yet to say": nothing was said.
  private static func isYetToCome(_ cue: Attribution.Cue, _ context: ClaimContext) -> Bool {
    let first = max(0, cue.tokens.lowerBound - 1)
    return (first..<cue.head).contains {
      context.parsed.lemma(at: $0) == "yet" && context.parsed.tags[$0 + 1] == .to
    }
  }

  /// "Neither side would say", "none of them would say".
  private static func isByNobody(
    _ attribution: Attribution, _ cue: Attribution.Cue, _ context: ClaimContext
  ) -> Bool {
    guard let source = attribution.source, cue.tokens.contains(where: isModal) else { return false }
    func isModal(_ token: Int) -> Bool { context.parsed.tags[token] == .md }
    let first = context.parsed.lemma(at: source.lowerBound)
    return first == "neither" || first == "none" || first == "nobody" || first == "no"
  }

  /// A refusal in the source's own words: "said she would not discuss it".
  private static func ownWords(
    _ attribution: Attribution, _ cue: Attribution.Cue, _ context: ClaimContext
  ) -> ClaimKind? {
    guard cue.kind == "statement", let clause = OwnClause(attribution, in: context),
      clause.verb.isNegated
    else { return nil }
    let lexicons = context.resources.lexicons
    let lemma = context.parsed.lemma(at: clause.verb.head)
    let speaks = lexicons.entries(matching: lemma).contains { entry in
      guard lexicons.entries[entry].lexicon == .cues else { return false }
      let cueClass = lexicons.attribute("class", of: entry)
      return cueClass == "say" || cueClass == "discuss" || cueClass == "tell"
    }
    return speaks && clause.verb.modal != nil ? .refusal : nil
  }
}
