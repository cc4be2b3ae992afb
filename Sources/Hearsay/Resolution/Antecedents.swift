internal import HearsayText

/// Finds whom a pronoun points back to.
struct Antecedents {
  /// Somebody named or quoted earlier.
  struct Candidate {
    let draft: SourceDraft
    let tokens: Range<Int>
    /// Lower is nearer and more salient.
    let rank: Double
    /// Whether it spoke within reach.
    let hasSpoken: Bool
    /// Whether it spoke only in the words of somebody else.
    var isNested = false
    /// Whether it is called by a text of its own: "her petition".
    var isText = false
  }

  private let state: ResolutionState

  /// How many sentences are looked back over.
  private let reach: Int

  init(_ state: ResolutionState, reach: Int = Self.pronoun) {
    self.state = state
    self.reach = reach
  }

  /// How many sentences a pronoun reaches back.
  private static let pronoun = 8

  /// What it costs a body that it has not spoken, in the measure of ranks: two a sentence.
  private static let silence = 2.0

  /// What it costs a person that a description with "the" is all that is known.
  private static let namelessness = 2.0

  /// What it costs a speaker to be one in somebody else's words.
  private static let nesting = 0.5

  /// The best antecedent of a pronoun at a token, of those that may be it.
  func best(
    for pronoun: Pronoun, at token: Int, except index: Int?,
    where mayBe: (SourceDraft) -> Bool = { _ in true }
  ) -> Candidate? {
    var best: Candidate?
    // "it said" is more often the body that has spoken than one that was mentioned since.
    let says = index.flatMap { state.attributions[$0].cue?.cueClass } == "say"
    let isSeveral = pronoun.gender == nil && !pronoun.isSingular
    let all =
      candidates(before: token, except: index) + (isSeveral ? several(before: token) : [])
    for candidate in all where mayBe(candidate.draft) {
      // "It" is the petition, whose maker "her petition" stands for.
      guard
        let penalty = penalty(pronoun, candidate.draft)
          ?? (candidate.isText && pronoun.gender == "n" ? 0 : nil)
      else { continue }
      let isSilent = says && pronoun.gender == "n" && !candidate.hasSpoken
      let rank = candidate.rank + penalty + (isSilent ? Self.silence : 0)
      if best.map({ rank < $0.rank }) ?? true {
        best = Candidate(
          draft: candidate.draft, tokens: candidate.tokens, rank: rank,
          hasSpoken: candidate.hasSpoken)
      }
    }
    return best
  }

  /// The first person named further on in the sentence of a pronoun, for one that nobody stands before.
  func next(for pronoun: Pronoun, after token: Int) -> Candidate? {
    guard pronoun.gender == "f" || pronoun.gender == "m" else { return nil }
    let context = state.context
    let end = context.segmented.sentences[context.sentence(token)].tokens.upperBound
    let mentions = context.tagged.mentions
    var at = mentions.partitioningIndex { $0.tokens.lowerBound > token }
    while at < mentions.count, mentions[at].tokens.lowerBound < end {
      defer { at += 1 }
      let name = mentions[at].tokens
      // The subject of the main clause comes after a comma.
      guard mentions[at].type == .person, context.quotationOf[name.lowerBound] < 0,
        (token..<name.lowerBound).contains(where: { context.tag($0) == .comma })
      else { continue }
      let draft = draft(mentions[at])
      return penalty(pronoun, draft) == nil
        ? nil : Candidate(draft: draft, tokens: name, rank: 0, hasSpoken: false)
    }
    return nil
  }

  /// Speakers and names before a token, the nearest first.
  func candidates(before token: Int, except index: Int?) -> [Candidate] {
    let speakers = speakers(before: token, except: index)
    return speakers + names(before: token, spoken: Set(speakers.compactMap(\.draft.entity)))
  }

  /// Those who are several and have not spoken, the subjects of this sentence and the one before.
  private func several(before token: Int) -> [Candidate] {
    PluralSubjects(state).before(token).map { subject in
      Candidate(
        draft: subject.draft, tokens: subject.tokens,
        rank: Double(subject.sentences) * 2 + 0.6 - nearness(subject.tokens.lowerBound, token),
        hasSpoken: false)
    }
  }

  /// The speakers before a token, the nearest first.
  func speakers(before token: Int, except index: Int?) -> [Candidate] {
    let near = state.sources.near(token) { distance($0, token) != nil }
    return near.sorted(by: >).compactMap { other in
      guard other != index, let draft = state.drafts[other], draft.form != .none,
        draft.name != nil, let source = state.mentions[other],
        let distance = distance(source.head, token)
      else { return nil }
      let isNested = state.attributions[other].parent != nil
      return Candidate(
        draft: draft, tokens: source.tokens,
        rank: distance * 2 - nearness(source.head, token)
          + (isUntold(source, draft) ? Self.namelessness : 0)
          + (isNested ? Self.nesting : 0),
        hasSpoken: true, isNested: isNested,
        isText: draft.type == .person && source.mention == nil
          && state.kinds.kind(of: source.noun, head: source.head).nounClass == .document)
    }
  }

  /// Whether somebody is called by a description with "the" that nothing before has told: who is meant may be the
  /// next name.
  private func isUntold(_ source: SourceMention, _ draft: SourceDraft) -> Bool {
    draft.type == .person && draft.properName == nil
      && source.determiner.map { state.context.word($0) == state.context.words.the } == true
  }

  private func names(before token: Int, spoken: Set<Int>) -> [Candidate] {
    let context = state.context
    var found: [Candidate] = []
    var at = context.tagged.mentions.partitioningIndex { $0.tokens.lowerBound >= token } - 1
    while at >= 0 {
      let mention = context.tagged.mentions[at]
      guard let distance = distance(mention.tokens.lowerBound, token) else { break }
      defer { at -= 1 }
      // A place speaks only where it is a source: "in Kinshasa, … it insisted" is not the city.
      guard mention.type == .person || mention.type == .organization,
        !isSpeaker(mention), !isOutsideText(mention.tokens.lowerBound),
        !isAskedAbout(mention.tokens.lowerBound, token)
      else { continue }
      let isQuoted = context.quotationOf[mention.tokens.lowerBound] >= 0
      let salience = isSubject(mention.tokens) ? 0.6 : 1.8
      let draft = draft(mention)
      found.append(
        Candidate(
          draft: draft, tokens: mention.tokens,
          rank: distance * 2 + salience + (isQuoted ? 2 : 0)
            - nearness(mention.tokens.lowerBound, token),
          hasSpoken: draft.entity.map(spoken.contains) ?? false))
    }
    return found
  }

  /// Whether a mention names a source, which stands among the speakers; "Delacroix" in "allies of Delacroix" does
  /// not.
  private func isSpeaker(_ mention: EntityMention) -> Bool {
    let index = Int(state.context.sourceAt[mention.tokens.lowerBound])
    guard index >= 0 else { return false }
    guard let source = state.mentions[index] else { return true }
    return source.core.contains(mention.tokens.lowerBound)
      || source.appositions.contains { $0.core.contains(mention.tokens.lowerBound) }
  }

  /// Whether somebody is named in the question that another one answers: "Asked about Ada Moss, the striker laughed".
  private func isAskedAbout(_ name: Int, _ head: Int) -> Bool {
    guard state.context.sentence(name) == state.context.sentence(head) else { return false }
    return state.context.isHeldWithoutSource(name)
  }

  /// Whether a token stands in a byline, a caption or the like.
  private func isOutsideText(_ token: Int) -> Bool {
    switch state.context.segmented.partKinds[state.context.sentence(token)] {
    case .byline, .credit, .caption, .boilerplate: true
    default: false
    }
  }

  private func draft(_ mention: EntityMention) -> SourceDraft {
    var draft = state.draft(ofEntity: mention.entity)
    if draft.type == .organization {
      draft.type = OrganizationKinds.type(mention.tokens, in: state)
    }
    return draft
  }

  /// Whether a name opens its sentence or stands before the first verb.
  func isSubject(_ tokens: Range<Int>) -> Bool {
    let context = state.context
    let sentence = context.segmented.sentences[context.sentence(tokens.lowerBound)].tokens
    for token in sentence.lowerBound..<tokens.lowerBound {
      let tag = context.tag(token)
      if tag.isVerb || tag == .md || tag == .in { return false }
    }
    return true
  }

  /// The first person named in some tokens as the subject, as an index of the mentions; nil where none is.
  func subject(of tokens: Range<Int>) -> Int? {
    let mentions = state.context.tagged.mentions
    var at = mentions.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    while at < mentions.count, mentions[at].tokens.lowerBound < tokens.upperBound {
      if mentions[at].type == .person { return isSubject(mentions[at].tokens) ? at : nil }
      at += 1
    }
    return nil
  }

  /// The sentences between; nil beyond reach.
  private func distance(_ from: Int, _ to: Int) -> Double? {
    let sentences = state.context.sentence(to) - state.context.sentence(from)
    guard sentences <= reach else { return nil }
    return Double(sentences)
  }

  /// A little for standing nearer, never as much as a sentence.
  private func nearness(_ from: Int, _ to: Int) -> Double { 1 / Double(1 + to - from) }

  /// What speaks against a candidate; nil rules it out.
  private func penalty(_ pronoun: Pronoun, _ draft: SourceDraft) -> Double? {
    switch pronoun.gender {
    case "f"?, "m"?:
      guard draft.type == .person || (draft.isAnonymous && draft.number != .plural) else {
        return nil
      }
      if let gender = draft.gender { return gender == pronoun.gender ? 0 : nil }
      return 1
    case "n"?:
      switch draft.type {
      case .organization, .government, .document, .media: return draft.number == .plural ? nil : 0
      default: return nil
      }
    default: return plural(draft)
    }
  }

  private func plural(_ draft: SourceDraft) -> Double? {
    if draft.number == .plural { return 0 }
    switch draft.type {
    case .group, .anonymous: return 0.5
    case .organization, .government, .media: return 2.5
    default: return nil
    }
  }
}
