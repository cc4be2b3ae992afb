internal import HearsayMatching
internal import HearsayText

/// What somebody thinks, wants, asks or expects cannot be looked up.
///
/// Of an attributed claim its kind tells it: "she hopes to go". Of a statement by itself the same is told
/// by what it would be if it were reported: "I hope to go".
enum OpinionOrForecastFactor: CheckFactor {
  static let name = CheckFactorName.opinionOrForecast

  static func read(_ claim: CheckCandidate, in scene: CheckScene, into signs: inout CheckSigns) {
    for part in claim.parts {
      for token in part { note(token, in: scene, &signs) }
    }
    if let kind = claim.kind { note(kind, nil, &signs) }
    if claim.propositions.contains(where: { $0.relation == .condition }) { signs.add(.condition) }
    if let last = claim.parts.last { noteQuestion(last, in: scene, &signs) }
    guard let verb = scene.verb(of: claim.main) else { return }
    if verb.tense == .future { signs.add(.forecast, verb.tokens) }
    if let modal = verb.modal, isWould(modal, in: scene) { signs.add(.would, verb.tokens) }
    guard let subject = claim.main?.subject?.tokens?.first else {
      if verb.form == .base { signs.add(.imperative, verb.tokens) }
      return
    }
    if scene.person(subject) == .speaker, let kind = scene.cueKind(verb) {
      note(kind, verb.tokens, &signs)
    }
  }

  private static func isWould(_ modal: Int, in scene: CheckScene) -> Bool {
    let words = scene.resources.words
    let word = scene.word(modal)
    return word == words.would || word == words.contractedWould
  }

  private static func note(_ token: Int, in scene: CheckScene, _ signs: inout CheckSigns) {
    switch scene.person(token) {
    case .speaker?: signs.add(.speaker, token..<(token + 1))
    case .we?: signs.add(.we, token..<(token + 1))
    case .addressee?: signs.add(.addressee, token..<(token + 1))
    default: break
    }
    for match in scene.segmented.matches(at: token) {
      switch match.lexicon {
      case .modals: note(scene.resources.modals[match.entry], match.tokens, &signs)
      case .hedges: note(scene.resources.hedges[match.entry], match.tokens, &signs)
      case .boosters: signs.add(.booster, match.tokens)
      default: break
      }
    }
  }

  private static func note(
    _ modality: Modality, _ tokens: Range<Int>, _ signs: inout CheckSigns
  ) {
    switch modality {
    case .possible, .conditional: signs.add(.possible, tokens)
    case .probable: signs.add(.probable, tokens)
    case .required: signs.add(.required, tokens)
    case .intended: signs.add(.intended, tokens)
    case .asserted, .asked: break
    }
  }

  /// The sign of a kind of assertion; none for those that say what is so.
  private static func note(_ kind: ClaimKind, _ tokens: Range<Int>?, _ signs: inout CheckSigns) {
    let sign: CheckSign
    switch kind {
    case .statement, .denial, .evidence, .decision: return
    case .belief, .perception: sign = .belief
    case .prediction: sign = .forecast
    case .intention: sign = .intended
    case .directive: sign = .required
    case .question: sign = .question
    // Who refuses to say something has said as little as who is glad.
    case .attitude, .refusal: sign = .attitude
    }
    if let tokens { signs.add(sign, tokens) } else { signs.add(sign) }
  }

  private static func noteQuestion(
    _ part: Range<Int>, in scene: CheckScene, _ signs: inout CheckSigns
  ) {
    for token in part.reversed() {
      if scene.firstByte(token) == UInt8(ascii: "?") {
        return signs.add(.question, token..<(token + 1))
      }
      if !scene.segmented.shape(at: token).contains(.punctuation) { return }
    }
  }
}
