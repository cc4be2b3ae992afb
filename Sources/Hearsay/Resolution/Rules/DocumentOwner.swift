internal import HearsayMatching
internal import HearsayText

/// A document with its maker before it: "a Calloway Institute study", "its annual report", "a ministry memo".
///
/// A body may stand before the noun or own it, a person only own it; of "minutes of its last meeting" it is the owner
/// of what they are of. Leaves alone owners without a name, records and messages of several ("the council's emails"),
/// which others than their owner may have written, and nouns for what is said, not written.
enum DocumentOwner: ResolutionRule {
  static let name = "document-owner"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    state.mentions[index].flatMap { draft($0, in: state) }
  }

  /// The draft of a source taken apart; nil when it is no document or nobody with a name stands before it.
  static func draft(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    guard source.mention == nil, source.conjuncts.isEmpty, isWritten(source, in: state),
      let found = maker(source, in: state), found.draft.properName != nil
    else { return nil }
    var draft = found.draft
    draft.form = .nominal
    draft.number = .singular
    draft.resolvedFrom = found.tokens
    return draft
  }

  private static func isWritten(_ source: SourceMention, in state: ResolutionState) -> Bool {
    let context = state.context
    return context.pronoun(source.head) == nil
      && context.segmented.facts(at: source.head).lexicons.has(.speechNouns)
      && DocumentMaker.isDocument(source, in: state)
  }

  private static func maker(
    _ source: SourceMention, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    if let phrase = source.phrases.first, phrase.preposition == state.context.words.of {
      return owner(of: state.reader.read(phrase.object), in: state)
    }
    if state.kinds.isPlural(source.head) {
      // "Her diaries" are her own; "the council's emails" may be by others.
      return owner(of: source, in: state).flatMap { $0.draft.type == .person ? $0 : nil }
    }
    // "The notice, the company's second of the year,"
    return owner(of: source, in: state) ?? body(before: source, in: state)
      ?? source.appositions.lazy.compactMap { owner(of: $0, in: state) }.first
  }

  /// Whose something is.
  private static func owner(
    of source: SourceMention, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    guard let possessor = source.possessor else { return nil }
    let first = possessor.lowerBound
    if possessor.count == 1, let pronoun = state.context.pronoun(first) {
      guard pronoun.person == 3, pronoun.isSingular else { return nil }
      return Antecedents(state).best(for: pronoun, at: first, except: nil)
        .map { ($0.draft, $0.tokens) }
    }
    let owner = state.reader.read(possessor)
    let draft =
      owner.mention != nil
      ? MetonymPlace.draft(owner, in: state) ?? NamedSource.draft(owner, in: state)
      : DocumentMaker.described(owner, in: state)
    return draft.map { ($0, owner.core) }
  }

  /// The body whose name stands right before the noun, or that a noun there calls back.
  private static func body(
    before source: SourceMention, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let context = state.context
    let before = source.head - 1
    guard before >= source.noun.lowerBound else { return nil }
    guard let index = context.mention(at: before) else {
      return OrganizationAnaphor.body(calledBy: before, before: source.tokens, in: state)
        .map { ($0.draft, $0.tokens) }
    }
    let mention = context.tagged.mentions[index]
    guard mention.type == .organization else { return nil }
    return NamedSource.draft(state.reader.read(mention.tokens), in: state)
      .map { ($0, mention.tokens) }
  }
}
