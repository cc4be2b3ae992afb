internal import HearsayMatching
internal import HearsayText

/// What is asked: "asked whether …", a quotation that ends in a question mark.
///
/// Leaves alone requests ("asked him to leave", "asked for help"), which are directives.
enum QuestionKind: KindRule {
  static let name = "question-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    let asks = attribution.cue.map { $0.kind == "question" } ?? false
    if attribution.quoteType != .indirect, asks || attribution.cue == nil || isNeutral(attribution),
      context.endsInQuestion(attribution.content)
    {
      return .question
    }
    guard asks, let first = context.firstWord(attribution.content) else { return nil }
    let words = context.resources.words
    let word = context.word(first)
    if context.tag(first) == .to || word == words.for || word == words.not { return .directive }
    if word == words.that, context.tag(first) == .in { return .directive }
    if asksSomebody(attribution.content, first, context) { return .directive }
    return attribution.quoteType == .direct && !context.endsInQuestion(attribution.content)
      ? .statement : .question
  }

  /// Whether the content is somebody and what they are to do: "a judge to order the release".
  private static func asksSomebody(
    _ content: [Range<Int>], _ first: Int, _ context: ClaimContext
  ) -> Bool {
    guard let part = content.first, let group = context.nounGroupEnd(at: first),
      group < part.upperBound
    else { return false }
    guard context.tag(group) == .to else { return false }
    // "her critics to “read the file”"
    return context.verbGroup(at: group)?.form == .infinitive
      || context.tag(group + 1) == .openQuote && context.tag(group + 2) == .vb
  }

  private static func isNeutral(_ attribution: Attribution) -> Bool {
    attribution.cue?.kind == "statement"
  }
}
