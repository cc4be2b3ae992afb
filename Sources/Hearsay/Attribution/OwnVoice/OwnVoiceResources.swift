internal import HearsayMatching

/// What the rules of the article's own voice look up, made once from the lexicons.
struct OwnVoiceResources: Sendable {
  private let modalities: [WordID: Modality]
  private let abilities: Set<WordID>

  init(_ lexicons: Lexicons) {
    var modalities: [WordID: Modality] = [:]
    for entry in lexicons.entries(in: .modals) {
      let words = lexicons.words(of: entry)
      guard words.count == 1, let word = words.first else { continue }
      let value = lexicons.attribute("modality", of: entry)?.split(separator: ",").first
      modalities[word] = value.flatMap { Modality(rawValue: String($0)) }
    }
    self.modalities = modalities
    abilities = Set(["can", "ca", "cannot"].map { lexicons.facts(of: $0).word })
  }

  /// How firmly a modal verb puts its clause; nil for a word that is none.
  func modality(_ word: WordID) -> Modality? { modalities[word] }

  /// Whether a modal verb tells what somebody is able to do.
  func isAbility(_ word: WordID) -> Bool { abilities.contains(word) }
}
