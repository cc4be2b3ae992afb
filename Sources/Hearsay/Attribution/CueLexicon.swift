internal import HearsayMatching

/// The cues of `cues.lex`, ready to be found by lemma.
package struct CueLexicon: Sendable {
  /// One cue.
  package struct Cue: Sendable {
    /// Its lemma, as the lexicon writes it.
    package let lemma: String
    /// Its words after the first one.
    let rest: [WordID]
    /// The parts of speech it is a cue in.
    package let partsOfSpeech: Set<FeatureLabel>
    /// Its class.
    package let cueClass: FeatureLabel
    /// The kind of assertion it makes.
    package let kind: String
    /// How often it is a cue where it stands in news, 0 to 1; for nouns that have their own figure,
    /// as a noun.
    package let strength: Double
    let nounStrength: Double
    let frames: Set<String>

    /// How often it is a cue in a part of speech.
    package func strength(as part: FeatureLabel) -> Double {
      part == .cueNoun ? nounStrength : strength
    }
  }

  private var cues: [Cue] = []
  /// By first word: the cues that start with it, longest first.
  private var byWord: [WordID: [Int]] = [:]

  init(_ lexicons: Lexicons) {
    for entry in lexicons.entries(in: .cues) {
      let words = lexicons.words(of: entry)
      guard let first = words.first else { continue }
      byWord[first, default: []].append(cues.count)
      cues.append(Self.cue(entry, Array(words.dropFirst()), lexicons))
    }
    for key in byWord.keys {
      byWord[key]?.sort { cues[$0].rest.count > cues[$1].rest.count }
    }
  }

  /// The longest cue of a part of speech that starts with a lemma and goes on with these words.
  ///
  /// - Returns: The cue and the number of its words.
  func find(
    _ word: WordID, as part: FeatureLabel, next: (Int) -> WordID
  ) -> (cue: Cue, count: Int)? {
    guard word >= 0, let candidates = byWord[word] else { return nil }
    for index in candidates where cues[index].partsOfSpeech.contains(part) {
      let rest = cues[index].rest
      if rest.indices.allSatisfy({ rest[$0] >= 0 && next($0) == rest[$0] }) {
        return (cues[index], rest.count + 1)
      }
    }
    return nil
  }

  private static func cue(_ entry: Int, _ rest: [WordID], _ lexicons: Lexicons) -> Cue {
    let parts: [String: FeatureLabel] = [
      "v": .verb, "n": .cueNoun, "a": .cueAdjective, "r": .cueAdverb, "p": .cuePreposition,
    ]
    func list(_ key: String) -> [String] {
      (lexicons.attribute(key, of: entry) ?? "").split(separator: ",").map(String.init)
    }
    let strength = Double(lexicons.attribute("strength", of: entry) ?? "") ?? 0.5
    return Cue(
      lemma: lexicons.phrase(of: entry), rest: rest,
      partsOfSpeech: Set(list("pos").compactMap { parts[$0] }),
      cueClass: FeatureLabel(name: lexicons.attribute("class", of: entry) ?? "") ?? .other,
      kind: lexicons.attribute("kind", of: entry) ?? "statement", strength: strength,
      nounStrength: Double(lexicons.attribute("noun-strength", of: entry) ?? "") ?? strength,
      frames: Set(list("frames")))
  }
}
