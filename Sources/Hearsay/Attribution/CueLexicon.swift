internal import HearsayMatching

/// The cues of `cues.lex`, ready to be found by lemma.
package struct CueLexicon: Sendable {
  /// One cue.
  package struct Cue: Sendable {
    /// Its entry in the lexicons.
    let entry: Int32
    /// The next cue that starts with the same word, a shorter or equally long one; -1 for none.
    fileprivate(set) var next: Int32
    /// Its second word; -1 for none.
    fileprivate let second: WordID
    /// Its words after the second one, as a range of the lexicon's list.
    fileprivate let rest: Range<Int32>
    /// How many words it has.
    fileprivate var count: Int { second < 0 ? 1 : 2 + rest.count }
    /// The parts of speech it is a cue in, as bits.
    fileprivate let parts: PartsOfSpeech
    /// Its class.
    package let cueClass: FeatureLabel
    private let strength: Float
    private let nounStrength: Float
    /// The kind of assertion that it makes, as a place in the lexicon's list.
    fileprivate let kind: UInt8

    /// How often it is a cue in a part of speech where it stands in news, 0 to 1.
    package func strength(as part: FeatureLabel) -> Double {
      Double(part == .cueNoun ? nounStrength : strength)
    }

    fileprivate init(
      entry: Int32, second: WordID, rest: Range<Int32>, parts: PartsOfSpeech,
      cueClass: FeatureLabel, strength: Float, nounStrength: Float, kind: UInt8
    ) {
      self.entry = entry
      self.second = second
      self.rest = rest
      self.parts = parts
      self.cueClass = cueClass
      self.strength = strength
      self.nounStrength = nounStrength
      self.kind = kind
      next = -1
    }
  }

  private var cues: [Cue] = []
  private var restWords: [WordID] = []
  private var kinds: [String] = []
  private var first: WordTable<Int32>
  /// A bit for each word that may start a cue that is a preposition: there are few, every word is asked,
  /// and this stays in the nearest cache.
  private var prepositions = [UInt64](repeating: 0, count: 1 << 9)
  private let lexicons: Lexicons

  init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    first = WordTable(lexicons, other: -1)
    for entry in lexicons.entries(in: .cues) { add(entry) }
  }

  /// Whether a word may start a cue that is a preposition; false is certain.
  @inline(__always)
  func mayStartPreposition(_ word: WordID) -> Bool {
    let bit = Int(word) & (1 << 15 - 1)
    return prepositions[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// The longest cue of a part of speech that starts with a lemma and goes on with these words.
  ///
  /// - Returns: The cue and the number of its words.
  @inline(__always)
  func find(
    _ word: WordID, as part: FeatureLabel, next: (Int) -> WordID
  ) -> (cue: Cue, count: Int)? {
    var index = first[word]
    guard index >= 0 else { return nil }
    let wanted = PartsOfSpeech(part)
    let second = next(0)
    while index >= 0 {
      let cue = cues[Int(index)]
      if cue.parts.contains(wanted), cue.second < 0 || cue.second == second && goesOn(cue, next) {
        return (cue, cue.count)
      }
      index = cue.next
    }
    return nil
  }

  /// The lemma of a cue, as the lexicon writes it.
  func lemma(_ cue: Cue) -> String { lexicons.phrase(of: Int(cue.entry)) }

  /// The kind of assertion that a cue makes.
  func kind(_ cue: Cue) -> String { kinds[Int(cue.kind)] }

  private func goesOn(_ cue: Cue, _ next: (Int) -> WordID) -> Bool {
    for (offset, at) in cue.rest.enumerated() where next(offset + 1) != restWords[Int(at)] {
      return false
    }
    return true
  }

  private mutating func add(_ entry: Int) {
    let words = lexicons.words(of: entry)
    guard let word = words.first else { return }
    let start = Int32(restWords.count)
    restWords += words.dropFirst(2)
    let strength = number("strength", of: entry) ?? 0.5
    let cue = Cue(
      entry: Int32(entry), second: words.count > 1 ? words[1] : -1,
      rest: start..<Int32(restWords.count),
      parts: PartsOfSpeech(lexicons.attributeBytes("pos", of: entry) ?? []),
      cueClass: FeatureLabel(name: lexicons.attribute("class", of: entry) ?? "") ?? .other,
      strength: strength, nounStrength: number("noun-strength", of: entry) ?? strength,
      kind: kind(of: entry))
    insert(cue, word)
    if cue.parts.contains(PartsOfSpeech(.cuePreposition)) {
      let bit = Int(word) & (1 << 15 - 1)
      prepositions[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// The fraction that an attribute writes: "0.85".
  private func number(_ key: String, of entry: Int) -> Float? {
    guard let bytes = lexicons.attributeBytes(key, of: entry) else { return nil }
    var value: Float = 0
    var unit: Float = 0
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        unit = 1
      } else {
        value = value * 10 + Float(byte &- 48)
        unit *= 10
      }
    }
    return unit == 0 ? value : value / unit
  }

  private mutating func kind(of entry: Int) -> UInt8 {
    let name = lexicons.attribute("kind", of: entry) ?? "statement"
    if let known = kinds.firstIndex(of: name) { return UInt8(known) }
    kinds.append(name)
    return UInt8(kinds.count - 1)
  }

  /// Puts a cue into the list of its first word, before the first one that is no longer.
  private mutating func insert(_ cue: Cue, _ word: WordID) {
    let index = Int32(cues.count)
    cues.append(cue)
    var previous: Int32 = -1
    var at = first[word]
    while at >= 0, cues[Int(at)].count > cue.count {
      previous = at
      at = cues[Int(at)].next
    }
    cues[Int(index)].next = at
    if previous < 0 { first[word] = index } else { cues[Int(previous)].next = index }
  }
}

/// The parts of speech that a cue has.
private struct PartsOfSpeech: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The part of speech that a label names.
  init(_ label: FeatureLabel) {
    rawValue =
      switch label {
      case .verb: 1
      case .cueNoun: 2
      case .cueAdjective: 4
      case .cueAdverb: 8
      case .cuePreposition: 16
      default: 0
      }
  }

  /// The parts of speech of an attribute such as `v,n`.
  init(_ attribute: [UInt8]) {
    var bits: UInt8 = 0
    for letter in attribute {
      switch letter {
      case UInt8(ascii: "v"): bits |= 1
      case UInt8(ascii: "n"): bits |= 2
      case UInt8(ascii: "a"): bits |= 4
      case UInt8(ascii: "r"): bits |= 8
      case UInt8(ascii: "p"): bits |= 16
      default: break
      }
    }
    rawValue = bits
  }
}
