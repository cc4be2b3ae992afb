internal import HearsayText

/// What is said of others, of what they did and said above all, is checked more than what people say
/// of themselves.
enum ActorFactor: CheckFactor {
  static let name = CheckFactorName.actor

  static func read(_ claim: CheckCandidate, in scene: CheckScene, into signs: inout CheckSigns) {
    guard let main = claim.main, let subject = main.subject?.tokens, !subject.isEmpty else {
      return signs.add(.noActor)
    }
    let actor = sign(subject, in: scene)
    signs.add(actor, subject)
    guard actor != .actorSpeaker, actor != .actorWe, actor != .actorThing,
      let verb = scene.verb(of: main), scene.cueKind(verb) == .statement
    else { return }
    signs.add(.reportsSpeech, verb.tokens)
  }

  private static func sign(_ subject: Range<Int>, in scene: CheckScene) -> CheckSign {
    if subject.count == 1, let person = scene.person(subject.lowerBound) {
      switch person {
      case .speaker: return .actorSpeaker
      case .we: return .actorWe
      case .addressee: return .actorAddressed
      case .third: return .actorThird
      case .thing: return .actorThing
      }
    }
    if subject.contains(where: { scene.tagged.mentionAt[$0] >= 0 }) { return .actorNamed }
    return subject.contains { scene.parsed.tags[$0].isNoun } ? .actorDescribed : .actorThing
  }
}
