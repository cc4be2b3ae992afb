internal import HearsayText

/// A document that somebody speaks in or makes known: "the ministry said in a statement", "the Audit Office
/// published a report".
///
/// Leaves alone documents of a noun of another kind.
enum IssuedDocument {
  /// Who made the document of a noun group, where a later noun calls it back by the same word, or by another for such
  /// documents ("the filing" after "a complaint"); and the words for it.
  static func maker(
    _ group: NounGroup, like token: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let context = state.context
    guard group.head < token, group.tokens.lowerBound > 0,
      context.words.isIndefinite(context.word(group.tokens.lowerBound))
        || context.tag(group.tokens.lowerBound) == .prps,
      isAlike(group.head, token, in: state)
    else { return nil }
    let before = group.tokens.lowerBound - 1
    if context.word(before) == context.words.in {
      return speaker(group, in: state)
    }
    return context.tag(before).isVerb ? publisher(group, verb: before, in: state) : nil
  }

  /// Whether two nouns are the same, or `speech-nouns.lex` says that they are for documents alike.
  private static func isAlike(_ one: Int, _ other: Int, in state: ResolutionState) -> Bool {
    let lemmas = state.context.parsed.lemmas
    if lemmas[one].text == lemmas[other].text { return true }
    return state.kinds.documentKind(one).map { $0 == state.kinds.documentKind(other) } ?? false
  }

  /// Who speaks in the sentence of a document: "The ministry, in a statement, …".
  private static func speaker(
    _ group: NounGroup, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let sentence = state.context.segmented.sentences[state.context.sentence(group.head)].tokens
    let speaker = state.sources.within(sentence).filter { index in
      guard let draft = state.drafts[index] else { return false }
      return state.attributions[index].parent == nil && draft.name != nil && draft.type != .document
    }.min()
    guard let speaker, let draft = state.drafts[speaker], let source = state.mentions[speaker]
    else {
      return nil
    }
    return (draft, source.core)
  }

  /// The subject of a verb of making that stands right before a document.
  private static func publisher(
    _ group: NounGroup, verb: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    DocumentMaker.isMaking(verb, in: state) ? subject(of: verb, in: state) : nil
  }

  /// Who does what an active verb says, by a name, a noun that calls one back, or "he", "she" or "it".
  static func subject(
    of verb: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let parsed = state.context.parsed
    let sentence = state.context.segmented.sentences[state.context.sentence(verb)].tokens
    let start = parsed.clauses.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    for clause in parsed.clauses[start...] {
      guard clause.tokens.lowerBound < sentence.upperBound else { return nil }
      guard let verbs = clause.verbGroup, parsed.verbGroups[verbs].tokens.contains(verb),
        !parsed.verbGroups[verbs].isPassive, let subject = clause.subject
      else { continue }
      let maker = state.reader.read(parsed.nounGroups[subject].tokens)
      if let pronoun = state.context.pronoun(maker.head) {
        guard pronoun.person == 3, pronoun.isSingular else { return nil }
        return Antecedents(state).best(for: pronoun, at: maker.head, except: nil)
          .map { ($0.draft, $0.tokens) }
      }
      guard maker.head < verb,
        let draft = NamedSource.draft(maker, in: state)
          ?? DocumentMaker.described(maker, in: state)
      else { return nil }
      return (draft, maker.core)
    }
    return nil
  }
}
