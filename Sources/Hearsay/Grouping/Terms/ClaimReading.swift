internal import HearsayText

/// The reading of one claim, word by word.
struct ClaimReading {
  /// A content word or a name, or with no hash a place where a phrase ends.
  struct Item {
    let at: Int
    let hash: UInt64
    let isName: Bool
  }

  let material: ClaimMaterial
  let reader: ClaimReader
  var result = ClaimTerms()
  var items: [Item] = []
  var number = ClaimNumber()
  /// The unit of a sign before the number, or after it.
  var unit: UInt64 = 0
  var isAfterAnd = false
  var negations = 0
  var isNegated = false
  var name = 0
  var time = 0
  var isFirst = true
  var wasFutureTo = false
  var namedUntil = 0
  var timedUntil = 0

  init(_ material: ClaimMaterial, _ reader: ClaimReader) {
    var material = material
    material.names.sort { $0.range.lowerBound < $1.range.lowerBound }
    material.times.sort { $0.range.lowerBound < $1.range.lowerBound }
    self.material = material
    self.reader = reader
  }

  mutating func run() -> ClaimTerms {
    for part in material.parts {
      let words = ClaimWordScanner.words(part.bytes, part.range)
      let meanings = reader.meanings(of: words, in: part.bytes)
      for (word, meaning) in zip(words, meanings) { take(word, meaning, part) }
      endNumber()
      denyLast()
      items.append(Item(at: part.range.upperBound + part.shift, hash: 0, isName: false))
    }
    if let implied = material.impliedSubject { addSource(implied) }
    finish()
    return result
  }

  mutating func take(_ word: ClaimWord, _ meaning: WordMeaning, _ part: ClaimMaterial.Part) {
    let at = word.range.lowerBound + part.shift
    if word.isAfterMark {
      denyLast()
      items.append(Item(at: at - 1, hash: 0, isName: false))
    }
    if isTime(at) || isName(at) {
      endNumber()
      isFirst = false
      return
    }
    defer {
      isFirst = isFirst && (meaning.kind == .drop || meaning.kind == .break)
    }
    if takeNumber(word, meaning, part) { return }
    endNumber()
    if word.isUpper || word.isCapitalized, meaning.country != 0 {
      return add(meaning.country, .name, at)
    }
    takeWord(word, meaning, at)
  }

  mutating func takeWord(_ word: ClaimWord, _ meaning: WordMeaning, _ at: Int) {
    let isProper = word.isCapitalized && (!isFirst || !meaning.isCommon)
    let wasFutureTo = self.wasFutureTo
    self.wasFutureTo = false
    switch meaning.kind {
    case .word where word.isSign: break
    case .word: add(meaning.lemma, isProper ? .name : .word, at)
    case .light: add(meaning.lemma, .light, at)
    case .drop, .percent: break
    case .break:
      if wasFutureTo, meaning.lemma == Self.to { result.tone.insert(.future) }
      items.append(Item(at: at, hash: 0, isName: false))
    case .negation:
      negations += 1
      result.tone.formUnion(meaning.tone)
      isNegated = true
    case .future where !isProper: result.tone.insert(.future)
    case .possible where !isProper: result.tone.insert(.possible)
    case .required where !isProper: result.tone.insert(.required)
    case .future, .possible, .required: add(meaning.lemma, .light, at)
    case .futureTo: self.wasFutureTo = true
    case .own: addSource(at)
    case .subject: takePronoun(meaning, at)
    }
  }

  static let to = FoldedWord.hash(Array("to".utf8), 0..<2)
  static let it = FoldedWord.hash(Array("it".utf8), 0..<2)

  /// "He", "she", "they" or "it" at the beginning: the source in reported speech, in a quotation
  /// somebody else whom only the article can tell, and who is not another source's.
  mutating func takePronoun(_ meaning: WordMeaning, _ at: Int) {
    guard isFirst, !material.source.isEmpty else { return }
    isFirst = false
    if material.isDirect {
      guard meaning.lemma != Self.it else { return }
      let source = FoldedWord.hash(material.source, 0..<material.source.count)
      return add(Mix.value(meaning.lemma ^ source), .light, at)
    }
    let isBody =
      material.sourceType == .organization || material.sourceType == .government
      || material.sourceType == .media
    if meaning.lemma != Self.it || isBody { addSource(at) }
  }

  mutating func add(_ hash: UInt64, _ kind: ClaimTerms.Kind, _ at: Int) {
    result.terms.append(.init(hash: hash, kind: kind))
    note(hash, isName: kind == .name, at)
  }

  mutating func note(_ hash: UInt64, isName: Bool, _ at: Int) {
    items.append(Item(at: at, hash: hash, isName: isName))
    if isNegated { result.denied.append(hash) }
    isNegated = false
  }

  /// A negation that nothing follows denies what stands before it: "the bridge is not".
  mutating func denyLast() {
    guard isNegated, let last = items.last(where: { $0.hash != 0 }) else { return }
    result.denied.append(last.hash)
    isNegated = false
  }

  mutating func finish() {
    result.terms.sort()
    var last: UInt64?
    result.terms.removeAll { term in
      defer { last = term.hash }
      return term.hash == last
    }
    result.numbers = Array(Set(result.numbers)).sorted()
    finishPolarity()
    for roles in material.roles {
      guard let agent = head(roles.agent), let patient = head(roles.patient),
        agent.hash != patient.hash, !roles.isLoose || agent.isName && patient.isName
      else { continue }
      result.roles.append(.init(agent: agent.hash, patient: patient.hash))
    }
  }

  /// Where only a part is denied, it matters which.
  mutating func finishPolarity() {
    switch material.polarity {
    case .negative:
      (result.isNegative, result.denied) = (true, [])
    case .positive, .mixed:
      if negations == 1, !material.hasClauses, material.polarity == .positive {
        // No clause told: "no plans to close the mill".
        (result.isNegative, result.denied) = (true, [])
      } else {
        result.denied = Array(Set(result.denied)).sorted()
      }
    }
  }

  /// The head of a phrase: its last content word before a preposition.
  func head(_ range: Range<Int>) -> Item? {
    var found: Item?
    for item in items where range.contains(item.at) {
      if item.hash != 0 { found = item } else if found != nil { break }
    }
    return found
  }
}
