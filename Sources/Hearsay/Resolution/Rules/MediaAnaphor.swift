internal import HearsayMatching
internal import HearsayText

/// "the newspaper", "the report", "the investigation": the medium that was said to have published it.
///
/// A noun for a publisher leads to the nearest one before; a noun for what is published does so where
/// no document of the same name stands nearer. Leaves alone what is new: "a report".
enum MediaAnaphor: ResolutionRule {
  static let name = "media-anaphor"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard let source = state.mentions[index], source.mention == nil, source.possessor == nil,
      source.numeral == nil, isDefinite(source, in: state), !isAll(source, in: state)
    else { return nil }
    let kind = kind(source, in: state)
    // "this newspaper" is the one that the article stands in, "this reporter" who writes it.
    if kind == "publisher" || kind == nil && isReporter(source, in: state),
      source.determiner.map(state.context.word) == state.context.words.this
    {
      var draft = SourceDraft(form: .nominal, type: .author)
      draft.name = state.context.segmented.article.metadata.publisher
      return draft
    }
    guard let kind, let medium = nearestMedium(before: source.head, in: state) else { return nil }
    if kind == "work" {
      guard !source.phrases.contains(where: { $0.preposition == state.context.words.by }),
        state.source(with: source.head, before: source.head)
          .map({
            state.drafts[$0]?.type == .media || state.position($0) < medium.tokens.lowerBound
          })
          ?? true
      else { return nil }
    }
    var draft = medium.draft.referredTo(as: .nominal, from: medium.tokens)
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// Whether the head is a role of those who write news.
  private static func isReporter(_ source: SourceMention, in state: ResolutionState) -> Bool {
    state.context.segmented.matches(at: source.head).contains { match in
      match.lexicon == .roles && match.tokens == source.head..<(source.head + 1)
        && state.context.resources.lexicons.attribute("kind", of: match.entry) == "media"
    }
  }

  /// "the press", "the German media": no medium of its own.
  private static func isAll(_ source: SourceMention, in state: ResolutionState) -> Bool {
    let word = state.context.word(source.head)
    return word == state.context.words.press || word == state.context.words.media
  }

  private static func isDefinite(_ source: SourceMention, in state: ResolutionState) -> Bool {
    guard let determiner = source.determiner else { return false }
    return state.context.words.isDefinite(state.context.word(determiner))
  }

  /// What the lexicon says of the noun: `publisher`, `work`; nil for one that is not there.
  static func kind(_ source: SourceMention, in state: ResolutionState) -> String? {
    for token in source.noun where token <= source.head {
      for match in state.context.segmented.matches(at: token)
      where match.lexicon == .mediaNouns && match.tokens.upperBound == source.head + 1 {
        return state.context.resources.lexicons.attribute("kind", of: match.entry)
      }
    }
    return nil
  }

  /// The nearest medium named before a token: as a source if there is one, else anywhere.
  private static func nearestMedium(
    before token: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    for other in state.sources.before(token) {
      guard let draft = state.drafts[other], draft.type == .media, draft.properName != nil,
        let source = state.mentions[other]
      else { continue }
      return (draft, source.core)
    }
    let named = state.names.media.partitioningIndex { $0.tokens.upperBound > token }
    guard named > 0 else { return nil }
    let mention = state.names.media[named - 1]
    return (state.draft(ofEntity: mention.entity), mention.tokens)
  }
}
