internal import HearsayText

/// Surnames that do not look like any: those of people whom the article has named in full before.
///
/// "Lagos wrote" after "Ricardo Lagos", where a place was seen, and "Ms. Boxer" after "Barbara Boxer", where no name
/// was. Only where somebody acts or bears a title. Leaves alone places behind
/// prepositions ("in Lagos") and what stands before the full name.
struct SurnameEvidence {
  private let scene: EntityScene
  private let found: [NameFinder.Found]
  private let sheet: NameFinder.Sheet

  init(_ scene: EntityScene, _ found: [NameFinder.Found], _ sheet: NameFinder.Sheet) {
    self.scene = scene
    self.found = found
    self.sheet = sheet
  }

  /// The rule's name, as mentions give it.
  static let rule = "surname-evidence"

  private static let person = 0
  private static let place = 2
  /// How sure a surname behind a title is.
  private static let certain: Float = 0.9

  /// The names with the types of places put right, and with those that were missed.
  ///
  /// Complexity: linear in the names and the candidates.
  func names() -> [NameFinder.Found] {
    var surnames: Set<Int32> = []
    var names: [NameFinder.Found] = []
    var next = 0
    for name in found {
      addMissed(upTo: name.tokens.lowerBound, &next, surnames, &names)
      // What overlaps the name is not missed.
      while next < sheet.candidates.count,
        sheet.candidates[next].tokens.lowerBound < name.tokens.upperBound
      { next += 1 }
      let last = name.tokens.upperBound - 1
      if name.type == Self.person, name.tokens.count > 1 { surnames.insert(scene.folded(last)) }
      let isPersons =
        name.type == Self.place && name.tokens.count == 1
        && surnames.contains(scene.folded(last)) && isPersons(name.tokens)
      names.append(isPersons ? person(name.tokens, name.confidence, name.candidate) : name)
    }
    addMissed(upTo: scene.tokens.count, &next, surnames, &names)
    return names
  }

  /// Adds surnames behind titles or before verbs that stand before a token and that nothing was found for.
  private func addMissed(
    upTo end: Int, _ next: inout Int, _ surnames: Set<Int32>, _ names: inout [NameFinder.Found]
  ) {
    while next < sheet.candidates.count, sheet.candidates[next].tokens.lowerBound < end {
      defer { next += 1 }
      let tokens = sheet.candidates[next].tokens
      guard tokens.count == 1, surnames.contains(scene.folded(tokens.lowerBound)) else { continue }
      if isBehindTitle(tokens.lowerBound)
        || scene.has(.initialCapital, tokens.lowerBound) && isPersons(tokens)
      {
        names.append(person(tokens, Self.certain, next))
      }
    }
  }

  /// Whether a word stands behind a title and before no other name.
  ///
  /// It may be a title, too: "Ms. Boxer".
  private func isBehindTitle(_ token: Int) -> Bool {
    let sentence = scene.parsed.sentences[Int(scene.sentenceOf[token])].tokens
    guard token > sentence.lowerBound, scene.has(.title, token - 1),
      scene.has(.initialCapital, token - 1), scene.has(.initialCapital, token)
    else { return false }
    return token + 1 == sentence.upperBound || !scene.has(.initialCapital, token + 1)
  }

  private func person(_ tokens: Range<Int>, _ confidence: Float, _ candidate: Int)
    -> NameFinder.Found
  {
    NameFinder.Found(
      tokens: tokens, type: Self.person, confidence: confidence, candidate: candidate,
      rule: Self.rule)
  }

  /// Whether a name stands where persons do: behind a title, or before a verb and behind no preposition.
  private func isPersons(_ name: Range<Int>) -> Bool {
    let sentence = scene.parsed.sentences[Int(scene.sentenceOf[name.lowerBound])].tokens
    if TitleBefore.holds(name, in: sentence, of: scene) { return true }
    let tags = scene.parsed.tags
    if name.lowerBound > sentence.lowerBound {
      let before = tags[name.lowerBound - 1]
      guard before != .in, before != .to, !before.isProperNoun else { return false }
    }
    guard name.upperBound < sentence.upperBound else { return false }
    let next = tags[name.upperBound]
    return next == .vbd || next == .vbz || next == .md
  }
}
