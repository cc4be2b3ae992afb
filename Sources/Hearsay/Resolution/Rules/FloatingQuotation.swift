internal import HearsayText

/// A quotation with neither cue nor source is the speaker's who was quoted just before.
///
/// A sentence of its own that brings somebody on before it tells the speaker: "Ada Moss has sold bait here for years.
/// "We paid for a rumour."" In a headline it is the one's who is quoted first below it. Leaves alone a quotation that no
/// quoted speaker stands near.
enum FloatingQuotation: ResolutionRule {
  static let name = "floating-quotation"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let attribution = state.attributions[index]
    guard attribution.source == nil, attribution.cue == nil else { return nil }
    let start = attribution.content[0].lowerBound
    let isTitle = state.context.isInTitle(start)
    if !isTitle, let presented = presented(before: start, in: state) { return presented }
    guard let speaker = isTitle ? next(after: start, in: state) : last(before: start, in: state),
      let draft = state.drafts[speaker]
    else { return nil }
    var result = draft.referredTo(as: .none, from: state.mentions[speaker]?.tokens)
    result.flags = ["floating-quotation"]
    return result
  }

  /// Who is quoted first after a headline.
  private static func next(after start: Int, in state: ResolutionState) -> Int? {
    state.order.after(start).first { other in
      state.attributions[other].quoteType != .indirect && maySpeak(other, in: state)
        && !asks(other, in: state)
    }
  }

  /// Who spoke last before a token in the paragraphs that are near.
  private static func last(before start: Int, in state: ResolutionState) -> Int? {
    let speaker = state.order.before(start).first { maySpeak($0, in: state) }
    return speaker.flatMap { speaker in
      let context = state.context
      return context.paragraph(start) - context.paragraph(state.position(speaker)) <= 2
        ? speaker : nil
    }
  }

  /// Whether a source is one person or somebody kept from the reader.
  private static func maySpeak(_ index: Int, in state: ResolutionState) -> Bool {
    state.drafts[index]?.type == .person || state.drafts[index]?.isAnonymous == true
  }

  /// Whether what somebody says ends with a question, which no headline quotes.
  private static func asks(_ index: Int, in state: ResolutionState) -> Bool {
    guard let last = state.attributions[index].content.last?.last else { return false }
    let tokens = state.context.segmented.tokens
    let bytes = state.context.segmented.text.bytes
    return [last, last - 1].contains {
      $0 >= 0 && bytes[tokens[$0].span.start] == UInt8(ascii: "?")
    }
  }

  /// The person who is the subject of the sentence before in the paragraph, where nobody speaks in that.
  private static func presented(before start: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    let sentence = context.sentence(start) - 1
    guard sentence >= 0 else { return nil }
    let tokens = context.segmented.sentences[sentence].tokens
    guard context.paragraph(tokens.lowerBound) == context.paragraph(start),
      !context.isInTitle(tokens.lowerBound),
      tokens.allSatisfy({ context.sourceAt[$0] < 0 && context.quotationOf[$0] < 0 }),
      let mention = Antecedents(state).subject(of: tokens)
    else { return nil }
    let found = context.tagged.mentions[mention]
    var draft = state.draft(ofEntity: found.entity).referredTo(as: .none, from: found.tokens)
    draft.flags = ["floating-quotation"]
    return draft
  }
}
