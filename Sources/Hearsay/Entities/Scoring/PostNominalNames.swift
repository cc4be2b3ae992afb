internal import HearsayMatching
internal import HearsayText

/// Names before the letters that only persons have behind theirs: "Siún Delahunty-Obi SC", "Ada Moss KC".
///
/// The capitalized words before them are one name, from behind a title on, whatever was found of it. Leaves alone single
/// words, letters that do not stand behind names, and headlines, where "SC" may be a court.
struct PostNominalNames {
  private let scene: EntityScene
  private let found: [NameFinder.Found]

  init(_ scene: EntityScene, _ found: [NameFinder.Found]) {
    self.scene = scene
    self.found = found
  }

  /// The rule's name, as mentions give it.
  static let rule = "post-nominal-name"

  private static let person = 0
  /// How sure such a name is, and how many words it has at most, those that a hyphen joins among them.
  private static let certain: Float = 0.95
  private static let longest = 7

  /// The names, with those before the letters made whole.
  ///
  /// Complexity: linear in the tokens.
  func names() -> [NameFinder.Found] {
    let whole = scene.tokens.indices.compactMap(name(before:))
    guard !whole.isEmpty else { return found }
    var names: [NameFinder.Found] = []
    var next = 0
    for name in found {
      while next < whole.count, whole[next].lowerBound <= name.tokens.lowerBound {
        names.append(person(whole[next], name.candidate))
        next += 1
      }
      let isInside =
        names.last.map { $0.tokens.upperBound > name.tokens.lowerBound } == true
        || next < whole.count && whole[next].lowerBound < name.tokens.upperBound
      if !isInside { names.append(name) }
    }
    for tokens in whole[next...] { names.append(person(tokens, 0)) }
    return names
  }

  /// The name before the letters at a token; nil where no letters of a person stand behind two words at least.
  private func name(before letters: Int) -> Range<Int>? {
    guard scene.has(.allCapitals, letters), isLetters(letters), !scene.isInHeadline(letters) else {
      return nil
    }
    let sentence = scene.parsed.sentences[Int(scene.sentenceOf[letters])].tokens
    // "SC Johnson", "SAN FRANCISCO"
    let next = letters + 1
    if next < sentence.upperBound, scene.has(.initialCapital, next) { return nil }
    var start = letters
    var words = 0
    while start > sentence.lowerBound, letters - start < Self.longest {
      let before = start - 1
      if scene.has(.title, before), words > 0 { break }
      if scene.parsed.tags[before] == .hyph, scene.has(.initialCapital, start),
        before > sentence.lowerBound
      {
        start = before
        continue
      }
      guard scene.parsed.tags[before].isProperNoun, !scene.has(.allCapitals, before),
        scene.has(.initialCapital, before),
        !scene.has(.role, before) || scene.has(.given, before)
      else { break }
      if scene.parsed.tags[start] != .hyph || words == 0 { words += 1 }
      start = before
    }
    guard words > 1, scene.parsed.tags[start] != .hyph else { return nil }
    return start..<letters
  }

  private func isLetters(_ token: Int) -> Bool {
    scene.segmented.matches(at: token).contains { match in
      match.lexicon == .courtWords && match.tokens.count == 1
        && scene.resources.lexicons.attribute("kind", of: match.entry) == "silk"
    }
  }

  private func person(_ tokens: Range<Int>, _ candidate: Int) -> NameFinder.Found {
    NameFinder.Found(
      tokens: tokens, type: Self.person, confidence: Self.certain, candidate: candidate,
      rule: Self.rule)
  }
}
