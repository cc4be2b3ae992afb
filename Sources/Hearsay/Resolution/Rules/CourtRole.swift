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
    switch context.parsed.lemma(at: source.head) {
    case "defendant", "accused": found = defendant(in: state)
    case "witness": found = witness(before: source.head, except: index, in: state)
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
        context.tag(token).isVerb && charges(context.parsed.lemma(at: token))
          // "Ada Moss accused him"
          && (context.parsed.lemma(at: token) == "plead" || isPassive(token, context))
      }
      if isCharged { return (state.draft(ofEntity: mention.entity), mention.tokens) }
    }
    return nil
  }

  private static func charges(_ lemma: String) -> Bool {
    switch lemma {
    case "charge", "accuse", "indict", "plead", "arraign", "try": true
    default: false
    }
  }

  private static func isPassive(_ token: Int, _ context: ResolutionContext) -> Bool {
    let index = context.parsed.verbGroupAt[token]
    return index >= 0 && context.parsed.verbGroups[Int(index)].isPassive
      || context.tag(token) == .vbn
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
        cue.lemma == "testify"
        || cue.cueClass == "tell"
          && (cue.tokens.upperBound..<(cue.tokens.upperBound + 3)).contains { hears($0, context) }
      if isEvidence { return (draft, source.core) }
    }
    return nil
  }

  /// Whether a token is who hears evidence: "told jurors", "told the court".
  private static func hears(_ token: Int, _ context: ResolutionContext) -> Bool {
    guard token < context.parsed.tags.count else { return false }
    switch context.parsed.lemma(at: token) {
    case "juror", "jury", "court", "inquest", "tribunal", "judge": return true
    default: return false
    }
  }

  /// How many names are looked at, and how many tokens behind each.
  private static let mentions = 80
  private static let reach = 14
}
