internal import HearsayText

/// Names and times: the words of the best name, every stretch of a date.
extension ClaimReading {
  /// Whether a word belongs to a time whose date is known; its terms are added once.
  mutating func isTime(_ at: Int) -> Bool {
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
  mutating func isName(_ at: Int) -> Bool {
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

  mutating func addSource(_ at: Int) {
    guard !material.source.isEmpty else { return }
    addName(material.source, at)
  }

  /// Adds the words of a name; the last one stands for it among the roles.
  mutating func addName(_ name: [UInt8], _ at: Int) {
    let country = name.contains(32) ? reader.vocabulary.country(phrase: name) : 0
    if country != 0 { return add(country, .name, at) }
    let words = ClaimWordScanner.words(name, 0..<name.count)
    var last: (UInt64, Bool)?
    for (word, meaning) in zip(words, reader.meanings(of: words, in: name)) {
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
}
