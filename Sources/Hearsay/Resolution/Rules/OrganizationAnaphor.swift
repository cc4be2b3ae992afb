internal import HearsayMatching
internal import HearsayText

/// "the company", "the supermarket chain", "the watchdog": a body named before.
///
/// It is the nearest one that speaks, or else the nearest one named, of the kinds that the noun calls: "the
/// regulator" is no firm. One whose name holds the noun is taken care of by ``SameHead``. Leaves alone bodies that
/// the noun alone tells ("the police", "the government"), and those that a word tells from others ("the other
/// company").
enum OrganizationAnaphor: ResolutionRule {
  static let name = "organization-anaphor"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    guard let source = state.mentions[index], source.appositions.isEmpty,
      let best = antecedent(of: source, except: index, in: state)
        ?? postcedent(of: source, except: index, in: state)
    else { return nil }
    var draft = best.draft.referredTo(as: .nominal, from: best.tokens)
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// The body that a definite noun calls back.
  static func antecedent(
    of source: SourceMention, except index: Int?, in state: ResolutionState
  ) -> Antecedents.Candidate? {
    let context = state.context
    guard source.mention == nil, source.possessor == nil, source.phrases.isEmpty,
      source.numeral == nil, source.conjuncts.isEmpty,
      let determiner = source.determiner, context.words.isDefinite(context.word(determiner)),
      let noun = BodyNoun.read(source, in: state)
    else { return nil }
    // Who speaks the words around a noun is not called so in them: "Bloomberg reported that the agency was late".
    let speaker = context.attribution(holding: source.head, except: index ?? -1)
      .flatMap { state.drafts[$0]?.properName }
    let candidates = Antecedents(state, reach: sentences)
      .candidates(before: source.tokens.lowerBound, except: index)
      .filter { candidate in
        (candidate.draft.properName == nil || candidate.draft.properName != speaker)
          && (!noun.isBorne || bears(source.head, candidate, in: state))
      }
    if context.segmented.shape(at: source.head).contains(.initialCapital),
      let party = party(noun, before: source.head, in: state)
    {
      return party
    }
    guard let best = nearest(noun, candidates, in: state) else { return nil }
    // "the contractor" may be a man as well as a firm: who is nearer counts.
    if state.kinds.isPerson(source),
      candidates.contains(where: { $0.draft.type == .person && $0.rank < best.rank })
    {
      return nil
    }
    return best
  }

  /// The first body that the paragraph after a quotation names, for a noun in it that calls nobody back: "The company
  /// promised us a say," where the company is named below.
  private static func postcedent(
    of source: SourceMention, except index: Int, in state: ResolutionState
  ) -> Antecedents.Candidate? {
    let context = state.context
    guard context.quotationOf[source.head] >= 0, source.mention == nil, source.phrases.isEmpty,
      source.possessor == nil, source.numeral == nil, source.conjuncts.isEmpty,
      source.noun.count == 1, let determiner = source.determiner,
      context.word(determiner) == context.words.the,
      let noun = BodyNoun.read(source, in: state), !noun.isBorne
    else { return nil }
    let paragraphs = context.segmented.segmentation.paragraphs
    let next = context.paragraph(source.head) + 1
    guard next < paragraphs.count else { return nil }
    let tokens = paragraphs[next].tokens
    let mentions = context.tagged.mentions
    let first = mentions.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    for at in first..<min(mentions.count, first + ahead) {
      guard mentions[at].tokens.lowerBound < tokens.upperBound else { return nil }
      var draft = state.draft(ofEntity: mentions[at].entity)
      guard draft.type == .organization, Antecedents(state).isSubject(mentions[at].tokens) else {
        continue
      }
      draft.type = OrganizationKinds.type(mentions[at].tokens, in: state)
      let kind = BodyKind(mentions[at].tokens, draft.type, in: state)
      guard !kind.kinds.isEmpty, noun.mayCall(kind) else { continue }
      return .init(draft: draft, tokens: mentions[at].tokens, rank: 0, hasSpoken: false)
    }
    return nil
  }

  /// The body that a noun without an article calls back: "ministry" in "a ministry memo", which is rather the "Health
  /// Ministry" than another body.
  static func body(
    calledBy noun: Int, before source: Range<Int>, in state: ResolutionState
  ) -> Antecedents.Candidate? {
    guard let called = BodyNoun.read(state.reader.read(noun..<(noun + 1)), in: state) else {
      return nil
    }
    let candidates = Antecedents(state).candidates(before: source.lowerBound, except: nil)
    let bearers = candidates.filter { bears(noun, $0, in: state) }
    return nearest(called, bearers.isEmpty ? candidates : bearers, in: state)
  }

  /// Whether a noun is in the name of a body: "district" in "Harrow School District".
  private static func bears(
    _ noun: Int, _ candidate: Antecedents.Candidate, in state: ResolutionState
  ) -> Bool {
    let context = state.context
    let lemma = context.parsed.lemma(at: noun)
    return candidate.draft.entity.map { state.persons.fullMentions[$0] }?
      .contains { context.parsed.lemma(at: $0) == lemma } == true
  }

  private static func nearest(
    _ noun: BodyNoun, _ candidates: [Antecedents.Candidate], in state: ResolutionState
  ) -> Antecedents.Candidate? {
    var best: (candidate: Antecedents.Candidate, rank: Double)?
    for candidate in candidates {
      let draft = candidate.draft
      guard candidate.hasSpoken || candidate.rank <= Self.far, draft.properName != nil,
        draft.standsFor == nil, draft.number != .plural,
        draft.type == .organization || draft.type == .government || draft.type == .media
      else { continue }
      let name = draft.entity.map { state.persons.fullMentions[$0] } ?? medium(candidate, in: state)
      // The Kremlin is no agency.
      if !name.isEmpty, MetonymPlace.stands(name, in: state) != nil { continue }
      let kind = BodyKind(name, draft.type, in: state)
      guard noun.mayCall(kind) else { continue }
      let rank =
        candidate.rank + (kind.kinds.isEmpty ? Self.unknown : 0)
        + (candidate.hasSpoken ? 0 : Self.silence)
        - (draft.entity.map { isTopic($0, in: state) } == true ? Self.topic : 0)
      if best.map({ rank < $0.rank }) ?? true { best = (candidate, rank) }
    }
    return best?.candidate
  }

  /// The body that a noun with a capital stands for all through a text, the first one of its kind: "the Company".
  private static func party(
    _ noun: BodyNoun, before token: Int, in state: ResolutionState
  ) -> Antecedents.Candidate? {
    for mention in state.context.tagged.mentions.prefix(Self.reach)
    where mention.tokens.upperBound <= token {
      var draft = state.draft(ofEntity: mention.entity)
      guard draft.type == .organization else { continue }
      draft.type = OrganizationKinds.type(mention.tokens, in: state)
      guard noun.mayCall(BodyKind(mention.tokens, draft.type, in: state)) else { continue }
      return .init(draft: draft, tokens: mention.tokens, rank: 0, hasSpoken: true)
    }
    return nil
  }

  /// How many names of the next paragraph a noun may point forward to.
  private static let ahead = 12

  /// How many sentences a noun for a body reaches back.
  private static let sentences = 14

  /// How many names from the start may be the body that a text calls by a noun with a capital.
  private static let reach = 300

  /// Whether the headline names a body, so that the article is about it.
  private static func isTopic(_ entity: Int, in state: ResolutionState) -> Bool {
    let tagged = state.context.tagged
    return tagged.entities[entity].mentions.prefix(Self.reach).contains {
      state.context.isInTitle(tagged.mentions[$0].tokens.lowerBound)
    }
  }

  /// What a body gains that the headline names.
  private static let topic = 6.0

  /// Where a medium's name stands that no entity rule found; empty for others.
  private static func medium(
    _ candidate: Antecedents.Candidate, in state: ResolutionState
  ) -> Range<Int> {
    guard candidate.draft.type == .media else { return 0..<0 }
    for token in candidate.tokens {
      for match in state.context.segmented.matches(at: token)
      where match.lexicon == .media && match.tokens.upperBound <= candidate.tokens.upperBound {
        return match.tokens
      }
    }
    return 0..<0
  }

  /// What it costs a name that it does not tell what kind of body it is, in the measure of ranks: two a sentence.
  private static let unknown = 0.5

  /// The rank beyond which only bodies that have spoken are called back.
  private static let far = 18.0

  /// What it costs a name that its body has not spoken.
  private static let silence = 1.5
}
