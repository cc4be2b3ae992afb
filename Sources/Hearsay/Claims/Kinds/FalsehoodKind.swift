internal import HearsayMatching
internal import HearsayText

/// A claim that is called untrue: "termed the allegation baseless", "said the report was false".
///
/// Leaves alone false things that nobody claims ("said the alarm was pulled by a false guest"), what is
/// said not to be false, and what is called something else ("described the fake ticket as a nuisance").
enum FalsehoodKind: KindRule {
  static let name = "falsehood-kind"

  static func kind(of attribution: Attribution, _ index: Int, in context: ClaimContext)
    -> ClaimKind?
  {
    guard let cue = attribution.cue, !context.isNegated(cue) else { return nil }
    let names = cue.cueClass == "call"
    guard names || cue.kind == "statement" else { return nil }
    let first = names ? startOfName(attribution, in: context) : 0
    for part in attribution.content {
      for token in part where token >= first && stands(at: token, in: part, context) {
        if names ? !context.tag(token).isVerb : isPredicate(token, of: part, context) {
          return .denial
        }
      }
    }
    return nil
  }

  /// Where a content goes on after what is named, with what it is called: after "as", or its first noun group.
  private static func startOfName(_ attribution: Attribution, in context: ClaimContext) -> Int {
    let word = context.resources.words.asWord
    for part in attribution.content {
      if let link = part.first(where: { context.word($0) == word }) { return link + 1 }
    }
    return context.firstWord(attribution.content).flatMap { context.nounGroupEnd(at: $0) } ?? 0
  }

  /// Whether a word of falsehood stands at a token, within a part of the content.
  static func stands(at token: Int, in part: Range<Int>, _ context: ClaimContext) -> Bool {
    context.segmented.matches(at: token).contains {
      $0.lexicon == .falsehoodWords && $0.tokens.lowerBound == token
        && $0.tokens.upperBound <= part.upperBound
    }
  }

  /// Whether a word is said of the content's subject: "the report is simply false".
  private static func isPredicate(
    _ token: Int, of part: Range<Int>, _ context: ClaimContext
  ) -> Bool {
    var at = token - 1
    while at >= part.lowerBound, context.tag(at) == .rb || context.tag(at) == .openQuote {
      at -= 1
    }
    guard at >= part.lowerBound, let verb = context.verbGroup(at: at), !verb.isNegated else {
      return false
    }
    guard context.parsed.lemma(at: verb.head) == "be" else { return false }
    return !context.parsed.verbGroups.contains {
      $0.tokens.lowerBound >= part.lowerBound && $0.tokens.upperBound <= verb.tokens.lowerBound
        && $0.form == .finite
    }
  }
}
