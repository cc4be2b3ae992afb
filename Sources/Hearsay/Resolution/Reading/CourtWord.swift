internal import HearsayMatching

/// What a word or phrase tells in the report of a trial, as `court-words.lex` has it.
struct CourtWord {
  /// `defendant`, `witness`, `counsel`, `silk` for the letters behind a name, `appearance` for whom somebody speaks,
  /// and others.
  let kind: String?
  /// `prosecution` or `defence`; nil where it tells none.
  let side: String?
  let tokens: Range<Int>

  /// The longest phrase that ends with a token; nil without one.
  init?(at head: Int, _ context: ResolutionContext) {
    let found = (max(0, head - 3)...head).lazy.compactMap { first in
      context.segmented.matches(at: first).first {
        $0.lexicon == .courtWords && $0.tokens.upperBound == head + 1
      }
    }.first
    guard let found else { return nil }
    self.init(found, context)
  }

  /// The longest phrase that begins with a token; nil without one.
  init?(from first: Int, _ context: ResolutionContext) {
    let found = context.segmented.matches(at: first).filter { $0.lexicon == .courtWords }
      .max { $0.tokens.upperBound < $1.tokens.upperBound }
    guard let found else { return nil }
    self.init(found, context)
  }

  /// What the lemma of a token tells; nil for another word.
  init?(lemmaAt token: Int, _ context: ResolutionContext) {
    guard context.parsed.lexicons(ofLemmaAt: token).has(.courtWords) else { return nil }
    let lexicons = context.resources.lexicons
    let entry = lexicons.entries(matching: context.parsed.lemma(at: token)).first {
      lexicons.entries[$0].lexicon == .courtWords
    }
    guard let entry else { return nil }
    kind = lexicons.attribute("kind", of: entry)
    side = lexicons.attribute("side", of: entry)
    tokens = token..<(token + 1)
  }

  private init(_ match: PhraseMatch, _ context: ResolutionContext) {
    kind = context.resources.lexicons.attribute("kind", of: match.entry)
    side = context.resources.lexicons.attribute("side", of: match.entry)
    tokens = match.tokens
  }
}
