internal import HearsayMatching
internal import HearsayText

/// A document with the name of the body that made it: "a study by the Calloway Institute", "a report issued
/// last week by the Audit Office", "a letter from Fife Council".
///
/// Who made a document speaks through it, several together ("a text tabled by Chad and Peru"); an office or a body may be told without its name ("a finding by the
/// regulator"). Leaves alone documents by nobody in particular ("a study by researchers"),
/// and what stands beside somebody's words without being theirs ("a letter seen by Reuters").
enum DocumentMaker: ResolutionRule {
  static let name = "document-maker"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    state.mentions[index].flatMap { draft($0, in: state) }
  }

  /// The draft of a source taken apart; nil when it is no document or nobody is said to have made it.
  static func draft(_ source: SourceMention, in state: ResolutionState) -> SourceDraft? {
    guard source.mention == nil, source.possessor == nil, source.conjuncts.isEmpty,
      isDocument(source, in: state),
      let phrase = maker(source, in: state)
    else { return nil }
    let maker = state.reader.read(phrase.object)
    // "reports from the country" come from there, not from it.
    let isFromNamed = phrase.preposition != state.context.words.from || maker.mention != nil
    guard isFromNamed || !state.kinds.isPlural(source.head) else { return nil }
    guard
      var draft = CoordinatedSource.named(maker, in: state)
        ?? (maker.mention != nil
          ? NamedSource.draft(maker, in: state) : described(maker, in: state))
    else { return nil }
    draft.form = .nominal
    draft.number = .singular
    draft.resolvedFrom = maker.core
    return draft
  }

  /// A maker told by its office or what body it is: "the regulator", "the state auditor"; the body that the noun
  /// calls back, where one does.
  static func described(_ maker: SourceMention, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let determiner = maker.determiner, maker.numeral == nil, maker.conjuncts.isEmpty,
      maker.possessor == nil, context.words.isDefinite(context.word(determiner)),
      !state.kinds.isPlural(maker.head)
    else { return nil }
    if let body = OrganizationAnaphor.antecedent(of: maker, except: nil, in: state) {
      return body.draft
    }
    let kind = state.kinds.kind(of: maker.noun, head: maker.head)
    switch kind.nounClass {
    case .government, .organization, .media: return DescribedSource.draft(maker, in: state)
    default: return kind.isOffice ? DescribedSource.draft(maker, in: state) : nil
    }
  }

  /// Whether a noun is one for something written, said or found out.
  static func isDocument(_ source: SourceMention, in state: ResolutionState) -> Bool {
    guard state.context.pronoun(source.head) == nil else { return false }
    return state.kinds.kind(of: source.noun, head: source.head).nounClass == .document
      || MediaAnaphor.kind(source, in: state) == "work"
  }

  /// "by the Audit Office" after the noun or a participle of making, or "from the Audit Office" after the noun.
  private static func maker(
    _ source: SourceMention, in state: ResolutionState
  ) -> SourceMention.Phrase? {
    let words = state.context.words
    if let phrase = source.phrases.first(where: {
      $0.preposition == words.by && isMade(source, before: $0.object.lowerBound - 1, in: state)
        || $0.preposition == words.from && $0.object.lowerBound == source.head + 2
    }) {
      return phrase
    }
    // "The lawsuit, filed on Monday by the Audit Office,"
    for apposition in source.appositions where isMaking(apposition.core.lowerBound, in: state) {
      if let phrase = apposition.phrases.first(where: { $0.preposition == words.by }) {
        return phrase
      }
    }
    return relativeMaker(source, in: state) ?? signatory(source, in: state)
  }

  /// Who signed it: "A memo dated May 3 and signed by the manager, Ada Moss,".
  private static func signatory(
    _ source: SourceMention, in state: ResolutionState
  ) -> SourceMention.Phrase? {
    let context = state.context
    let rest = source.head..<source.tokens.upperBound
    guard
      let by = rest.dropFirst().first(where: {
        context.word($0) == context.words.by && isMaking($0 - 1, in: state)
      }),
      let name = (by + 1..<source.tokens.upperBound).lazy.compactMap({ context.mention(at: $0) })
        .first.map({ context.tagged.mentions[$0] }), name.type == .person
    else { return nil }
    return .init(preposition: context.words.by, object: name.tokens)
  }

  /// The maker in a clause with "which": "The indictment, which was drawn up by the Audit Office,".
  private static func relativeMaker(
    _ source: SourceMention, in state: ResolutionState
  ) -> SourceMention.Phrase? {
    let context = state.context
    let end = source.tokens.upperBound
    guard
      let which = (source.restrictiveEnd..<end).first(where: { context.tag($0) == .wdt }),
      which <= source.restrictiveEnd + 1,
      let by = (which..<end).first(where: { context.word($0) == context.words.by }),
      !(which..<by).contains(where: { context.tag($0) == .comma }),
      let verb = (which..<by).last(where: { context.tag($0) == .vbn || context.tag($0) == .vbd }),
      isMaking(verb, in: state)
    else { return nil }
    let stop = ((by + 1)..<end).first { context.tag($0) == .comma } ?? end
    guard by + 1 < stop else { return nil }
    return .init(preposition: context.words.by, object: (by + 1)..<stop)
  }

  /// Whether a word is a participle of making: "published".
  static func isMaking(_ token: Int, in state: ResolutionState) -> Bool {
    state.context.segmented.matches(at: token).contains { match in
      match.lexicon == .documentVerbs && match.tokens.lowerBound == token
    }
  }

  /// Whether "by" names the maker: right after the noun, or after a participle of making.
  private static func isMade(
    _ source: SourceMention, before by: Int, in state: ResolutionState
  ) -> Bool {
    let context = state.context
    var at = by - 1
    while at > source.head, context.tag(at) != .vbn, context.tag(at) != .vbd { at -= 1 }
    return at <= source.head || isMaking(at, in: state)
  }
}
