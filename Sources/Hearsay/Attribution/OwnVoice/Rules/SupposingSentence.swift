/// What may, might, could, should or must be is supposed or wished, and cannot be checked.
///
/// Looks at the modal verb of the main clause. Leaves alone what can be and what could not be, which are
/// facts, and what will or would be: a plan or a bill can be read.
enum SupposingSentence: OwnVoiceRule {
  static let name = "supposing-sentence"

  static func rejects(_ sentence: Int, in scene: OwnVoiceScene) -> Bool {
    guard let verb = scene.mainClause(of: sentence)?.verb, let modal = verb.modal else {
      return false
    }
    let resources = scene.context.resources.ownVoice
    let word = scene.context.word(at: modal)
    if resources.isAbility(word) { return false }
    switch resources.modality(word) {
    case .possible: return !verb.isNegated
    case .required: return true
    default: return false
    }
  }
}
