internal import HearsayText

/// "the report", "the lawsuit": a document that was introduced in other words, with the name of its maker.
///
/// It is the nearest source before that made a document known, or else the nearest document in the text
/// that somebody is said to have made, or to have said something in ("said in a statement"); "the letter" is who wrote
/// something, "the document" the last one of any kind that spoke. Leaves alone what is new, and what has its own maker.
enum DocumentAnaphor: ResolutionRule {
  static let name = "document-anaphor"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil, source.possessor == nil,
      source.phrases.isEmpty, source.noun.count == 1, let determiner = source.determiner,
      context.words.isDefinite(context.word(determiner)),
      DocumentMaker.isDocument(source, in: state),
      let made = made(before: source.head, in: state)
    else { return nil }
    var draft = made.draft.referredTo(as: .nominal, from: made.tokens)
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// The nearest document before a token whose maker is named.
  private static func made(
    before token: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let groups = state.context.parsed.nounGroups
    let sentences = state.context.segmented.sentences
    let first = max(0, state.context.sentence(token) - reach)
    var at = groups.partitioningIndex { $0.tokens.upperBound > token } - 1
    while at >= 0, groups[at].tokens.lowerBound >= sentences[first].tokens.lowerBound {
      defer { at -= 1 }
      let end = sentences[state.context.sentence(groups[at].head)].tokens.upperBound
      let tokens = groups[at].tokens.lowerBound..<min(end, groups[at].tokens.upperBound + width)
      guard state.context.mention(at: groups[at].head) == nil else { continue }
      let source = state.reader.read(tokens)
      guard source.head == groups[at].head else { continue }
      if let draft = DocumentMaker.draft(source, in: state) { return (draft, source.core) }
      if let maker = IssuedDocument.maker(groups[at], like: token, in: state) { return maker }
    }
    if let finder = finder(before: token, in: state) { return finder }
    switch state.kinds.documentKind(token) {
    case "letter": return writer(before: token, in: state)
    case "any": return last(before: token, in: state)
    default: return nil
    }
  }

  /// The body that found out something in the sentences right before: "the Audit Office has found" before "The report".
  private static func finder(
    before token: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let context = state.context
    guard let last = state.sources.before(token).first(where: { _ in true }),
      context.sentence(token) - context.sentence(state.position(last)) <= near,
      let cue = state.attributions[last].cue, cue.kind == "evidence",
      let draft = state.drafts[last], draft.properName != nil,
      draft.type == .organization || draft.type == .government,
      let source = state.mentions[last]
    else { return nil }
    return (draft, source.core)
  }

  /// How many sentences back a finding may stand.
  private static let near = 2

  /// Who was last said to have written something in the paragraph.
  ///
  /// "Ada Moss wrote to the board that it was late. The letter urged …"
  private static func writer(
    before token: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let context = state.context
    let groups = context.parsed.verbGroups
    let paragraph = context.segmented.segmentation.paragraphs[context.paragraph(token)].tokens
    let last = groups.partitioningIndex { $0.tokens.upperBound > token } - 1
    var at = last
    while at >= 0, last - at < verbs, groups[at].tokens.lowerBound >= paragraph.lowerBound {
      defer { at -= 1 }
      guard context.parsed.lemma(at: groups[at].head) == "write",
        let writer = IssuedDocument.subject(of: groups[at].head, in: state),
        writer.draft.properName != nil
      else { continue }
      return writer
    }
    return nil
  }

  /// What "the document" calls back: the last one that speaks, whatever it was called.
  private static func last(
    before token: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    for other in state.sources.before(token) {
      guard let source = state.mentions[other], let draft = state.drafts[other],
        draft.form == .nominal, DocumentMaker.isDocument(source, in: state)
      else { continue }
      return draft.properName == nil ? nil : (draft, source.core)
    }
    return nil
  }

  /// How many verbs a writer is looked for over, so that the work does not grow with the paragraph.
  private static let verbs = 100

  /// How many sentences it reaches back.
  private static let reach = 8
  /// How many tokens after a noun its maker may stand.
  private static let width = 14
}
