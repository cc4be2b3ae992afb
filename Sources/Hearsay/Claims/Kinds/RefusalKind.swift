internal import HearsayMatching
internal import HearsayText

/// Who would not speak: "declined to comment", "did not respond to", "would not say".
///
/// Leaves alone what is denied ("did not say that he had lied" with a clause is still no statement),
/// and "did not say" of documents.
enum RefusalKind: KindRule {
  static let name = "refusal-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue else { return nil }
    if cue.kind == "refusal" { return context.isNegated(cue) ? .statement : .refusal }
    if cue.kind == "statement", context.isNegated(cue) { return .refusal }
    let lexicons = context.resources.lexicons
    for token in cue.tokens where token != cue.head {
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
}
