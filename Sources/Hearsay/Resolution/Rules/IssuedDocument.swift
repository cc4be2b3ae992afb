internal import HearsayText

/// A document that somebody speaks in or makes known: "the ministry said in a statement", "the Audit Office
/// published a report".
///
/// Leaves alone documents of a noun of another kind, and those that are somebody's in particular ("in its letter"), but
/// for the one that a sentence begins with: "In its complaint, the agency said".
enum IssuedDocument {
  /// Who made the document of a noun group, where a later noun calls it back by the same word, or by another for such
  /// documents ("the filing" after "a complaint"); and the words for it.
  static func maker(
    _ group: NounGroup, like token: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let context = state.context
    guard group.head < token, group.tokens.lowerBound > 0,
      context.words.isIndefinite(context.word(group.tokens.lowerBound))
        || opensSentence(group, context),
      isAlike(group.head, token, in: state)
    else { return nil }
    let before = group.tokens.lowerBound - 1
    if context.word(before) == context.words.in {
      // "in a blog post": what is told apart by a noun is quoted as a document of its own.
      let isPlain = !(group.tokens.lowerBound..<group.head).contains { context.tag($0).isNoun }
      return isPlain ? speaker(group, in: state) : nil
    }
    return context.tag(before).isVerb ? publisher(group, verb: before, in: state) : nil
  }

  /// Whether a sentence begins with "In its", "In their" and the document.
  private static func opensSentence(_ group: NounGroup, _ context: ResolutionContext) -> Bool {
    let first = group.tokens.lowerBound
    return context.tag(first) == .prps && context.word(first - 1) == context.words.in
      && context.segmented.sentences[context.sentence(first)].tokens.lowerBound == first - 1
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
    let parsed = state.context.parsed
    guard DocumentMaker.isMaking(verb, in: state) else { return nil }
    let sentence = state.context.segmented.sentences[state.context.sentence(verb)].tokens
    let start = parsed.clauses.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    for clause in parsed.clauses[start...] {
      guard clause.tokens.lowerBound < sentence.upperBound else { return nil }
      guard let verbs = clause.verbGroup, parsed.verbGroups[verbs].tokens.contains(verb),
        !parsed.verbGroups[verbs].isPassive, let subject = clause.subject
      else { continue }
      let maker = state.reader.read(parsed.nounGroups[subject].tokens)
      guard maker.head < verb, state.context.pronoun(maker.head) == nil,
        let draft = NamedSource.draft(maker, in: state)
          ?? DocumentMaker.described(maker, in: state)
      else { return nil }
      return (draft, maker.core)
    }
    return nil
  }
}
