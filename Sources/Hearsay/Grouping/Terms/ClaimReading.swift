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
  private let reader: ClaimReader
  private var result = ClaimTerms()
  private var items: [Item] = []
  private var number = ClaimNumber()
  /// The unit of a sign before the number, or after it.
  private var unit: UInt64 = 0
  private var isAfterAnd = false
  private var negations = 0
  private var isNegated = false
  private var name = 0
  private var time = 0
  private var isFirst = true
  private var wasFutureTo = false
  private var namedUntil = 0
  private var timedUntil = 0

  init(_ material: ClaimMaterial, _ reader: ClaimReader) {
    var material = material
    material.names.sort { $0.range.lowerBound < $1.range.lowerBound }
    material.times.sort { $0.range.lowerBound < $1.range.lowerBound }
    self.material = material
    self.reader = reader
  }

  mutating func run() -> ClaimTerms {
    for part in material.parts {
      var words = ClaimWordScanner(part.bytes, part.range)
      while let word = words.next() { take(word, part) }
      endNumber()
      denyLast()
      items.append(Item(at: part.range.upperBound + part.shift, hash: 0, isName: false))
    }
    if let implied = material.impliedSubject { addSource(implied) }
    finish()
    return result
  }

  private mutating func take(_ word: ClaimWord, _ part: ClaimMaterial.Part) {
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
    let folded = FoldedWord.folded(part.bytes, word.range)
    let meaning = reader.meaning(of: folded)
    defer {
      isFirst = isFirst && (meaning.kind == .drop || meaning.kind == .break)
    }
    if takeNumber(word, folded, meaning) { return }
    endNumber()
    if word.isUpper || word.isCapitalized, meaning.country != 0 {
      return add(meaning.country, .name, at)
    }
    takeWord(word, meaning, at)
  }

  private mutating func takeWord(_ word: ClaimWord, _ meaning: WordMeaning, _ at: Int) {
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

  private static let to = FoldedWord.hash(Array("to".utf8), 0..<2)
  private static let it = FoldedWord.hash(Array("it".utf8), 0..<2)

  /// "He", "she", "they" or "it" at the beginning: the source in reported speech, in a quotation
  /// somebody else whom only the article can tell, and who is not another source's.
  private mutating func takePronoun(_ meaning: WordMeaning, _ at: Int) {
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

  // MARK: Names and times

  /// Whether a word belongs to a time whose date is known; its terms are added once.
  private mutating func isTime(_ at: Int) -> Bool {
    if at < timedUntil { return true }
    while time < material.times.count, material.times[time].range.upperBound <= at { time += 1 }
    guard time < material.times.count, material.times[time].range.contains(at) else { return false }
    let mention = material.times[time]
    timedUntil = mention.range.upperBound
    // A month holds its days: what says less does not gainsay what says more.
    let value = mention.value
    for end in value.indices.dropFirst(3) {
      let next = end + 1
      if next == value.count || [0x2D, 0x54, 0x2F, 0x3A].contains(value[next]) {
        let hash = FoldedWord.exactHash(value, 0..<next)
        result.terms.append(.init(hash: hash, kind: .time))
      }
    }
    return true
  }

  /// Whether a word belongs to an entity; the words of the entity's best name are added once.
  private mutating func isName(_ at: Int) -> Bool {
    if at < namedUntil { return true }
    while name < material.names.count, material.names[name].range.upperBound <= at { name += 1 }
    guard name < material.names.count, material.names[name].range.contains(at) else { return false }
    var longest = material.names[name]
    for other in material.names[name...].prefix(while: { $0.range.lowerBound <= at })
    where other.range.contains(at) && other.range.count > longest.range.count {
      longest = other
    }
    namedUntil = longest.range.upperBound
    addName(longest.value, at)
    return true
  }

  private mutating func addSource(_ at: Int) {
    guard !material.source.isEmpty else { return }
    addName(material.source, at)
  }

  /// Adds the words of a name; the last one stands for it among the roles.
  private mutating func addName(_ name: [UInt8], _ at: Int) {
    let country = name.contains(32) ? reader.vocabulary.country(phrase: name) : 0
    if country != 0 { return add(country, .name, at) }
    var words = ClaimWordScanner(name, 0..<name.count)
    var last: (UInt64, Bool)?
    while let word = words.next() {
      let meaning = reader.meaning(of: FoldedWord.folded(name, word.range))
      if meaning.country != 0, word.isCapitalized {
        result.terms.append(.init(hash: meaning.country, kind: .name))
        last = (meaning.country, true)
        continue
      }
      guard meaning.kind != .drop, meaning.kind != .break, !word.isSign else { continue }
      let hash =
        word.isCapitalized || word.hasDigit
        ? FoldedWord.hash(name, word.range) : meaning.lemma
      let isProper = word.isCapitalized || word.hasDigit
      result.terms.append(.init(hash: hash, kind: isProper ? .name : .word))
      last = (hash, isProper)
    }
    if let last { note(last.0, isName: last.1, at) }
  }

  // MARK: Numbers

  /// Takes a word of a number, or the unit of one.
  private mutating func takeNumber(
    _ word: ClaimWord, _ folded: [UInt8], _ meaning: WordMeaning
  ) -> Bool {
    if word.isSign { return takeSign(meaning) }
    if word.hasDigit {
      guard folded[0] &- 48 < 10, let figure = ClaimNumber.figure(folded[...]) else { return false }
      if number.value != nil { endNumber() }
      return takeFigure(figure.value, Array(figure.tail), folded)
    }
    if number.value != nil, takeUnit(meaning) { return true }
    if number.value != nil, meaning.lemma == Self.per { return true }
    if number.value != nil, !isAfterAnd, meaning.lemma == Self.and {
      isAfterAnd = true
      return true
    }
    guard let value = meaning.number, !word.isCapitalized || isFirst || number.value != nil else {
      return false
    }
    if case .ordinal(let rank) = value {
      endNumber()
      addNumber(rank, Self.and)
      return true
    }
    if !number.take(value, afterAnd: isAfterAnd) {
      endNumber()
      _ = number.take(value, afterAnd: false)
    }
    isAfterAnd = false
    return true
  }

  private static let and = FoldedWord.hash(Array("and".utf8), 0..<3)
  private static let per = FoldedWord.hash(Array("per".utf8), 0..<3)
  private static let percent = Mix.value(0x25)

  private mutating func takeFigure(_ value: Double, _ tail: [UInt8], _ folded: [UInt8]) -> Bool {
    if tail.isEmpty, folded.count == 4, (1900...2099).contains(value), unit == 0 {
      result.terms.append(
        .init(hash: FoldedWord.exactHash(folded, 0..<4), kind: .time))
      return true
    }
    _ = number.take(figure: value)
    guard !tail.isEmpty else { return true }
    let meaning = reader.meaning(of: tail)
    if let scale = Self.scale(tail, meaning) {
      _ = number.take(scale, afterAnd: false)
    } else if !takeUnit(meaning) {
      // "21st": a rank.
      endNumber(mark: Self.isRank(tail) ? Self.and : FoldedWord.hash(tail, 0..<tail.count))
    }
    return true
  }

  private static func isRank(_ tail: [UInt8]) -> Bool {
    tail.count == 2 && (tail[1] == 0x74 || tail[1] == 0x68 || tail[1] == 0x64)
      && [0x73, 0x74, 0x6E, 0x72].contains(tail[0])
  }

  private static func scale(_ tail: [UInt8], _ meaning: WordMeaning) -> WordMeaning.Number? {
    if case .scale? = meaning.number { return meaning.number }
    switch (tail.count, tail.first) {
    case (1, 0x6D): return .scale(1_000_000)
    case (1, 0x6B): return .scale(1_000)
    default: return nil
    }
  }

  private mutating func takeSign(_ meaning: WordMeaning) -> Bool {
    if number.value != nil, meaning.kind == .percent {
      unit = Self.percent
      endNumber()
    } else {
      endNumber()
      unit = meaning.unit
    }
    return true
  }

  /// Takes a unit after its number: "per cent", "dollars", "km".
  private mutating func takeUnit(_ meaning: WordMeaning) -> Bool {
    if meaning.kind == .percent {
      unit = Self.percent
      endNumber()
      return true
    }
    guard meaning.unit != 0, meaning.number == nil else { return false }
    unit = meaning.unit
    endNumber()
    return true
  }

  private mutating func endNumber(mark: UInt64 = 0) {
    defer {
      number = ClaimNumber()
      (unit, isAfterAnd) = (0, false)
    }
    guard let value = number.value, !number.isLoneOne || unit != 0 else { return }
    addNumber(value, mark != 0 ? mark : unit)
  }

  private mutating func addNumber(_ value: Double, _ mark: UInt64) {
    // Thousandths: fractions that were added digit by digit are not exact.
    let scaled = min(abs(value) * 1000, 1e18).rounded()
    result.numbers.append(Mix.value(UInt64(scaled) ^ Mix.value(mark)))
  }

  // MARK: Terms

  private mutating func add(_ hash: UInt64, _ kind: ClaimTerms.Kind, _ at: Int) {
    result.terms.append(.init(hash: hash, kind: kind))
    note(hash, isName: kind == .name, at)
  }

  private mutating func note(_ hash: UInt64, isName: Bool, _ at: Int) {
    items.append(Item(at: at, hash: hash, isName: isName))
    if isNegated { result.denied.append(hash) }
    isNegated = false
  }

  /// A negation that nothing follows denies what stands before it: "the bridge is not".
  private mutating func denyLast() {
    guard isNegated, let last = items.last(where: { $0.hash != 0 }) else { return }
    result.denied.append(last.hash)
    isNegated = false
  }

  private mutating func finish() {
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
  private mutating func finishPolarity() {
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
  private func head(_ range: Range<Int>) -> Item? {
    var found: Item?
    for item in items where range.contains(item.at) {
      if item.hash != 0 { found = item } else if found != nil { break }
    }
    return found
  }
}
