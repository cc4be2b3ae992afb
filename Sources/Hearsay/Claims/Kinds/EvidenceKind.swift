internal import HearsayMatching
internal import HearsayText

/// What a document shows: "records show", "the poll found", "according to an estimate".
///
/// Leaves alone documents that speak in somebody's name, such as letters, lawsuits and messages, unless
/// the cue is one of showing.
enum EvidenceKind: KindRule {
  static let name = "evidence-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue else { return nil }
    let source = context.resolved.sources[index]
    guard let tokens = attribution.source,
      source.type == .document
        || source.form == .nominal && source.type != .media && namesRecord(tokens, context)
    else { return nil }
    guard cue.kind == "statement" || cue.kind == "evidence" || cue.kind == "refusal" else {
      return nil
    }
    return isRecord(tokens, context) ? .evidence : cue.kind == "evidence" ? nil : .statement
  }

  /// Whether a source is called a record although somebody speaks through it: "a study by the ministry".
  private static func namesRecord(_ tokens: Range<Int>, _ context: ClaimContext) -> Bool {
    guard let end = context.nounGroupEnd(at: tokens.lowerBound) else { return false }
    return context.segmented.matches(at: end - 1).contains {
      $0.lexicon == .recordNouns && $0.tokens.upperBound == end
    }
  }

  /// Whether a source is data, a record or a study.
  private static func isRecord(_ tokens: Range<Int>, _ context: ClaimContext) -> Bool {
    for token in tokens {
      if context.tag(token) == .comma || context.tag(token) == .in { return false }
      if context.segmented.matches(at: token).contains(where: { $0.lexicon == .recordNouns }) {
        return true
      }
    }
    return false
  }
}
