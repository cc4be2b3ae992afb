internal import HearsayMatching
internal import HearsayText

/// Takes endings off regular forms: "ministers", "denies", "hoping", "stopped", "bigger".
///
/// Of the stems that an ending may have been put to, the first that stands in the lexicons of words is
/// taken; a word that no lexicon has gets the stem that its spelling makes likely.
struct InflectionRules {
  let lexicons: Lexicons

  /// The base form of a folded word.
  func base(_ word: [UInt8], _ inflection: InflectionClass) -> [UInt8] {
    switch inflection {
    case .plural, .verbS: withoutS(word, isVerb: inflection == .verbS)
    case .verbPast: word.hasTail("ed") ? stem(word, 2) : word
    case .verbIng: word.hasTail("ing") && word.count > 4 ? stem(word, 3) : word
    case .comparative: word.hasTail("er") && word.count > 4 ? stem(word, 2) : word
    case .superlative: word.hasTail("est") && word.count > 5 ? stem(word, 3) : word
    case .none, .verbBase, .clitic: word
    }
  }

  private func withoutS(_ word: [UInt8], isVerb: Bool) -> [UInt8] {
    guard word.count > 2, word.hasTail("s"), !word.hasTail("ss") else { return word }
    if !isVerb, word.hasTail("us") || word.hasTail("is") || word.hasTail("'s") { return word }
    let short = Array(word.dropLast())
    if word.hasTail("ies"), word.count > 4 {
      return isKnown(short) ? short : Array(word.dropLast(3)) + [0x79]
    }
    guard word.hasTail("es"), !isKnown(short) else { return short }
    let shorter = Array(word.dropLast(2))
    if isKnown(shorter) { return shorter }
    let isSibilant =
      ["sses", "xes", "ches", "shes", "zzes", "oes"].contains { word.hasTail($0) }
    return isSibilant ? shorter : short
  }

  /// The stem before an ending that begins with a vowel.
  private func stem(_ word: [UInt8], _ ending: Int) -> [UInt8] {
    let stem = Array(word.dropLast(ending))
    guard stem.count > 1 else { return word }
    if stem.last == 0x69, ending < 3 || !word.hasTail("ing") {
      return stem.count <= 2 ? stem + [0x65] : Array(stem.dropLast()) + [0x79]
    }
    let withE = stem + [0x65]
    let single = Array(stem.dropLast())
    let isDoubled = stem.count > 2 && stem[stem.count - 1] == stem[stem.count - 2]
    let tries = endsShort(stem) ? [withE, stem] : (isDoubled ? [stem, single] : [stem, withE])
    if let known = tries.first(where: isKnown) { return known }
    if isDoubled, ![0x6C, 0x73, 0x7A, 0x66].contains(stem[stem.count - 1]) { return single }
    return isLikelyToLoseE(stem) ? withE : stem
  }

  private func isKnown(_ word: [UInt8]) -> Bool {
    lexicons.facts(foldedHash: FoldedWord.hash(word, 0..<word.count)).lexicons.has(.wordClasses)
  }

  /// Whether the last letters are consonant, vowel, consonant: such a stem would have been doubled.
  private func endsShort(_ stem: [UInt8]) -> Bool {
    guard stem.count > 2 else { return true }
    let tail = stem.suffix(3).map(isVowel)
    let last = stem[stem.count - 1]
    return tail == [false, true, false] && last != 0x77 && last != 0x78 && last != 0x79
  }

  private func isLikelyToLoseE(_ stem: [UInt8]) -> Bool {
    ["v", "c", "at", "iz", "is", "u", "rg", "dg", "ng", "s"].contains { stem.hasTail($0) }
      && !["ss", "rat", "oat", "eat", "ing", "ong", "ang"].contains { stem.hasTail($0) }
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75
  }
}

extension [UInt8] {
  /// Whether the word ends in these letters.
  func hasTail(_ tail: StaticString) -> Bool {
    let length = tail.utf8CodeUnitCount
    guard count >= length else { return false }
    return tail.withUTF8Buffer { letters in
      for at in 0..<length where unsafe letters[at] != self[count - length + at] { return false }
      return true
    }
  }
}
