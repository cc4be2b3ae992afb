internal import HearsayText

/// Numbers with their units, as values.
extension ClaimReading {
  /// Takes a word of a number, or the unit of one.
  mutating func takeNumber(
    _ word: ClaimWord, _ meaning: WordMeaning, _ part: ClaimMaterial.Part
  ) -> Bool {
    if word.isSign { return takeSign(meaning) }
    if word.hasDigit {
      let folded = FoldedWord.folded(part.bytes, word.range)
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

  static let and = FoldedWord.hash(Array("and".utf8), 0..<3)
  static let per = FoldedWord.hash(Array("per".utf8), 0..<3)
  static let percent = Mix.value(0x25)

  mutating func takeFigure(_ value: Double, _ tail: [UInt8], _ folded: [UInt8]) -> Bool {
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

  static func isRank(_ tail: [UInt8]) -> Bool {
    tail.count == 2 && (tail[1] == 0x74 || tail[1] == 0x68 || tail[1] == 0x64)
      && [0x73, 0x74, 0x6E, 0x72].contains(tail[0])
  }

  static func scale(_ tail: [UInt8], _ meaning: WordMeaning) -> WordMeaning.Number? {
    if case .scale? = meaning.number { return meaning.number }
    switch (tail.count, tail.first) {
    case (1, 0x6D): return .scale(1_000_000)
    case (1, 0x6B): return .scale(1_000)
    default: return nil
    }
  }

  mutating func takeSign(_ meaning: WordMeaning) -> Bool {
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
  mutating func takeUnit(_ meaning: WordMeaning) -> Bool {
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

  mutating func endNumber(mark: UInt64 = 0) {
    defer {
      number = ClaimNumber()
      (unit, isAfterAnd) = (0, false)
    }
    guard let value = number.value, !number.isLoneOne || unit != 0 else { return }
    addNumber(value, mark != 0 ? mark : unit)
  }

  mutating func addNumber(_ value: Double, _ mark: UInt64) {
    // Thousandths: fractions that were added digit by digit are not exact.
    let scaled = min(abs(value) * 1000, 1e18).rounded()
    result.numbers.append(Mix.value(UInt64(scaled) ^ Mix.value(mark)))
  }
}
