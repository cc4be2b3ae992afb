/// Which attributions may stand inside the content of another: "She says he lied" in what somebody says.
///
/// These are the gates; ``NestedFeatures`` weigh what passes them.
enum NestedCue {
  /// Whether a proposal may be told inside another's content.
  static func mayStand(_ proposal: Proposal) -> Bool {
    isStrong(proposal.cue) && proposal.partsProbability >= leastParts && proposal.source != nil
  }

  /// Whether a cue that the scorer gives up as one of its own is worth a look.
  ///
  /// Of those that a verb governs ("asked us to show restraint"), of bare participles but "saying", and of knowing,
  /// showing and discussing, hardly any attributes something there.
  static func isWorthALook(_ cue: CueCandidate, _ context: AttributionContext) -> Bool {
    guard isStrong(cue) else { return false }
    switch context.tag(cue.tokens.lowerBound) {
    case .to: return false
    // "decided not to dismiss her"
    case .rb where context.tag(cue.tokens.lowerBound + 1) == .to: return false
    case .vbg where cue.cueClass != .say: return false
    default: break
    }
    switch cue.cueClass {
    case .know, .show, .discuss: return false
    default: return true
    }
  }

  /// Whether a proposal with such a cue may be told: not with "you" and "who" for a source, nor with a content that
  /// says nothing ("more", "that"), and of what somebody feels only with a source right before it, as in "I like her
  /// nerve", but not in "It came like thunder"; a noun only with "that" or "to" behind it: not "a warning light".
  static func mayStandGivenUp(_ proposal: Proposal, _ context: AttributionContext) -> Bool {
    guard let source = proposal.source?.tokens, proposal.partsProbability >= leastPartsGivenUp,
      !isAnybody(source.lowerBound, context), saysSomething(proposal.content, context),
      proposal.cue.part != .cueNoun || opensClause(proposal.after.range, context)
    else { return false }
    return proposal.cue.cueClass != .emotion || source.upperBound == proposal.cue.tokens.lowerBound
  }

  /// Whether a source is "you", or a word for whoever does something.
  private static func isAnybody(_ source: Int, _ context: AttributionContext) -> Bool {
    switch context.tag(source) {
    case .wp, .wdt: true
    default: context.resources.pronouns[context.word(at: source)] == .secondPerson
    }
  }

  private static func opensClause(_ content: Range<Int>?, _ context: AttributionContext) -> Bool {
    guard let first = content?.lowerBound else { return false }
    return context.tag(first) == .in || context.tag(first) == .to
  }

  /// Whether a content has a noun, a name, a number or a verb.
  private static func saysSomething(_ content: [Range<Int>], _ context: AttributionContext) -> Bool
  {
    content.joined().contains { token in
      let tag = context.tag(token)
      return tag.isNoun || tag.isVerb || tag == .cd
    }
  }

  /// Whether the lexicon knows a word as one that mostly attributes.
  private static func isStrong(_ cue: CueCandidate) -> Bool {
    cue.entry.map { $0.strength(as: cue.part) >= leastStrength } ?? false
  }

  private static let leastStrength = 0.6
  /// How probable the parts must be when each is chosen on its own.
  private static let leastParts = 0.3
  private static let leastPartsGivenUp = 0.1
}
