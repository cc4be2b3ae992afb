internal import HearsayMatching
internal import HearsayText

/// "the defendant", "the accused", "the witness": who stands trial, and who gives evidence.
///
/// The defendant is the first person of whom the text says that he or she is charged, pleads or stands trial; the witness
/// who testified last, or told the court or the jury something. Leaves alone several, those told apart by other words,
/// and texts that tell neither.
enum CourtRole: ResolutionRule {
  static let name = "court-role"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.mention == nil, source.possessor == nil,
      source.numeral == nil, source.noun.count == 1, source.appositions.isEmpty,
      let determiner = source.determiner, context.word(determiner) == context.words.the
    else { return nil }
    let found: (draft: SourceDraft, tokens: Range<Int>)?
    switch CourtWord(at: source.head, context)?.kind {
    case "defendant"?: found = defendant(in: state)
    case "witness"?: found = witness(before: source.head, except: index, in: state)
    default: return nil
    }
    guard var draft = found?.draft.referredTo(as: .nominal, from: found?.tokens) else { return nil }
    draft.flags = ["resolved-nominal"]
    return draft
  }

  /// The first person who is said to be charged, or whose trial is told.
  private static func defendant(
    in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let context = state.context
    for mention in context.tagged.mentions.prefix(mentions) where mention.type == .person {
      let sentence = context.segmented.sentences[context.sentence(mention.tokens.lowerBound)].tokens
      let after = mention.tokens.upperBound..<(mention.tokens.upperBound + reach)
      let isCharged = after.clamped(to: sentence).contains { token in
        isCharge(token, context) && leads(from: mention.tokens.upperBound, to: token, context)
      }
      if isCharged { return (state.draft(ofEntity: mention.entity), mention.tokens) }
    }
    return nil
  }

  /// Whether a verb tells that its subject stands trial: "pleaded", "is charged", but not "has accused".
  private static func isCharge(_ token: Int, _ context: ResolutionContext) -> Bool {
    guard context.tag(token).isVerb else { return false }
    let index = context.parsed.verbGroupAt[token]
    let isPassive =
      index >= 0 ? context.parsed.verbGroups[Int(index)].isPassive : context.tag(token) == .vbn
    switch CourtWord(lemmaAt: token, context)?.kind {
    case "plea"?: return true
    case "charge"?: return isPassive
    default: return false
    }
  }

  /// Whether nothing between a name and a verb takes another subject: no name, and no verb but its own auxiliaries.
  private static func leads(from name: Int, to verb: Int, _ context: ResolutionContext) -> Bool {
    let own = context.parsed.verbGroupAt[verb]
    // "Hale's lawyer was charged"
    guard context.tag(name) != .pos else { return false }
    return (name..<max(name, verb)).allSatisfy { token in
      let group = context.parsed.verbGroupAt[token]
      let isPerson = context.mention(at: token).map { context.tagged.mentions[$0].type == .person }
      return isPerson != true && (group < 0 || group == own)
    }
  }

  /// The person who testified last before a token, or told a court something.
  private static func witness(
    before token: Int, except index: Int, in state: ResolutionState
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let context = state.context
    for other in state.order.before(token) where other != index {
      guard let cue = state.attributions[other].cue, let draft = state.drafts[other],
        draft.type == .person, draft.properName != nil, let source = state.mentions[other]
      else { continue }
      let isEvidence =
        cue.tokens.contains { CourtWord(lemmaAt: $0, context)?.kind == "testimony" }
        || cue.cueClass == "tell" && !isLawyer(draft.properName, upTo: token, in: state)
          && (cue.tokens.upperBound..<(cue.tokens.upperBound + 3)).contains { hears($0, context) }
      if isEvidence { return (draft, source.core) }
    }
    return nil
  }

  /// Whether somebody was told before to be a lawyer or a judge, who tell courts things, too.
  private static func isLawyer(
    _ name: String?, upTo token: Int, in state: ResolutionState
  ) -> Bool {
    let context = state.context
    return state.sources.before(token).contains { other in
      guard state.drafts[other]?.properName == name, let source = state.mentions[other] else {
        return false
      }
      return source.tokens.contains { token in
        context.segmented.matches(at: token).contains { match in
          (match.lexicon == .roles || match.lexicon == .titles)
            && context.resources.lexicons.attribute("kind", of: match.entry) == "legal"
        }
      }
    }
  }

  /// Whether a token is who hears evidence: "told jurors", "told the court".
  private static func hears(_ token: Int, _ context: ResolutionContext) -> Bool {
    guard token < context.parsed.tags.count else { return false }
    return CourtWord(lemmaAt: token, context)?.kind == "hearer"
  }

  /// How many names are looked at, and how many tokens behind each.
  private static let mentions = 80
  private static let reach = 14
}
