internal import HearsayText

/// "the minister", "the audit": somebody introduced by the same noun before.
///
/// An earlier source with that noun, or a person whose name stands beside it ("Ada Moss, the fisheries
/// minister, …"). In a headline the noun may point forward. Leaves alone nouns that are new.
enum SameHead: ResolutionRule {
  static let name = "same-head"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil, source.possessor == nil,
      context.pronoun(source.head) == nil, source.numeral == nil
    else { return nil }
    let isTitle = context.isInTitle(source.head)
    let determiner = source.determiner.map(context.word) ?? -1
    guard
      context.words.isDefinite(determiner) || (isTitle && !context.words.isIndefinite(determiner))
    else { return nil }
    guard let found = antecedent(of: source.head, forward: isTitle, in: state) else { return nil }
    var draft = found.draft.referredTo(as: .nominal, from: found.tokens)
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// The latest source before a token that has a noun as head, by attribution.
  static func source(with head: Int, before token: Int, in state: ResolutionState) -> Int? {
    let lemmas = state.context.parsed.lemmas
    var best: Int?
    for other in state.drafts.indices where state.drafts[other] != nil {
      guard let place = state.mentions[other]?.head, place < token,
        lemmas[place].text == lemmas[head].text
      else { continue }
      if let known = best, state.position(known) > state.position(other) { continue }
      best = other
    }
    return best
  }

  private static func antecedent(
    of head: Int, forward: Bool, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let lemmas = state.context.parsed.lemmas
    let lemma = lemmas[head].text
    if forward {
      for at in (head + 1)..<max(head + 1, lemmas.count) where lemmas[at].text == lemma {
        if let found = introduced(at, in: state) { return found }
      }
      return nil
    }
    var at = head - 1
    while at >= 0 {
      if lemmas[at].text == lemma, let found = introduced(at, in: state) { return found }
      at -= 1
    }
    return nil
  }

  /// Whom a noun introduces: the source that it heads, or the name beside it.
  private static func introduced(
    _ token: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let context = state.context
    let index = Int(context.sourceAt[token])
    if index >= 0, let draft = state.drafts[index], let source = state.mentions[index],
      source.conjuncts.isEmpty,
      token == source.head
        || source.core.contains(token) && context.tag(source.head).isProperNoun
        || source.appositions.contains(where: { $0.core.contains(token) }),
      source.possessor?.contains(token) != true, draft.name != nil
    {
      return (draft, source.tokens)
    }
    return name(beside: token, in: state).map { mention in
      (
        state.draft(ofEntity: context.tagged.mentions[mention].entity),
        context.tagged.mentions[mention].tokens
      )
    }
  }

  /// The person's name that a noun stands before, after or in.
  private static func name(beside token: Int, in state: ResolutionState) -> Int? {
    let context = state.context
    let sentence = context.segmented.sentences[context.sentence(token)].tokens
    func person(_ at: Int) -> Int? {
      guard sentence.contains(at), let mention = context.mention(at: at),
        context.tagged.mentions[mention].type == .person
      else { return nil }
      return mention
    }
    if let inside = context.mention(at: token) {
      return context.tagged.mentions[inside].type == .location ? nil : inside
    }
    if let next = person(token + 1) { return next }
    if token + 2 < sentence.upperBound, context.tag(token + 1) == .comma,
      let next = person(token + 2)
    {
      return next
    }
    let group = context.parsed.nounGroupAt[token]
    let first = group >= 0 ? context.parsed.nounGroups[Int(group)].tokens.lowerBound : token
    if first - 2 >= sentence.lowerBound, context.tag(first - 1) == .comma {
      return person(first - 2)
    }
    return nil
  }
}
