internal import HearsayMatching
internal import HearsayText

/// What a source says that it will do itself: "announced that it would contest every seat".
///
/// Leaves alone what others will do, and what it will not do.
enum PromiseKind: KindRule {
  static let name = "promise-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, cue.kind == "statement",
      let clause = OwnClause(attribution, in: context), clause.isFuture
    else { return nil }
    return clause.verb.isNegated ? nil : .intention
  }
}

/// A content's first clause where the source itself is its subject: "it would", "I will".
struct OwnClause {
  /// The clause's verb group.
  let verb: VerbGroup
  /// Whether it says what will be.
  let isFuture: Bool

  /// Nil where the subject is no pronoun or the verb does not follow it.
  init?(_ attribution: Attribution, in context: ClaimContext) {
    guard var at = context.firstWord(attribution.content) else { return nil }
    if context.word(at) == context.resources.words.that { at += 1 }
    guard at + 1 < context.parsed.tags.count, context.tag(at) == .prp else { return nil }
    var next = at + 1
    while next < context.parsed.tags.count, context.tag(next) == .openQuote { next += 1 }
    guard let verb = context.verbGroup(at: next) else { return nil }
    self.verb = verb
    isFuture = verb.modal.map { context.isFuture($0) } ?? false
  }
}
