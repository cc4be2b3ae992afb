internal import HearsayMatching
internal import HearsayText

/// Reads the features of possible names.
package struct FeatureReader {
  package let scene: EntityScene

  package init(_ scene: EntityScene) { self.scene = scene }

  /// Appends the features of a candidate, all but those of the rest of the article.
  package func read(_ candidate: NameCandidate, _ sentence: Int, _ features: inout [UInt16]) {
    let range = scene.parsed.sentences[sentence].tokens
    let first = candidate.tokens.lowerBound
    let last = candidate.tokens.upperBound - 1
    around(first - 2, range, .before2, &features)
    around(first - 1, range, .before1, &features)
    if first == last {
      word(first, .only, &features)
    } else {
      word(first, .first, &features)
      inner((first + 1)..<last, &features)
      word(last, .last, &features)
    }
    around(last + 1, range, .after1, &features)
    around(last + 2, range, .after2, &features)
    bits(candidate.lists, FeatureSpace.wholeLists, &features)
    structure(candidate.tokens, sentence, range, &features)
    for (index, rule) in EntityRules.all.enumerated()
    where rule.holds(candidate.tokens, in: range, of: scene) {
      features.append(UInt16(FeatureSpace.rules + index))
    }
  }

  private func around(
    _ token: Int, _ range: Range<Int>, _ place: FeatureSpace.Place, _ features: inout [UInt16]
  ) {
    guard range.contains(token) else {
      let base = place.rawValue * FeatureSpace.slot
      features.append(UInt16(base + Int(Sign.edge.rawValue)))
      return
    }
    word(token, place, &features)
  }

  private func word(_ token: Int, _ place: FeatureSpace.Place, _ features: inout [UInt16]) {
    let base = place.rawValue * FeatureSpace.slot
    bits(scene.signs[token].rawValue, base, &features)
    let tag = Int(scene.parsed.tags[token].rawValue)
    features.append(UInt16(base + FeatureSpace.signCount + tag))
    let context = Int(scene.contexts[token].rawValue)
    if context > 0 {
      features.append(
        UInt16(base + FeatureSpace.signCount + FeatureSpace.tagCount + context))
    }
  }

  private func inner(_ tokens: Range<Int>, _ features: inout [UInt16]) {
    guard !tokens.isEmpty else { return }
    let base = FeatureSpace.Place.inner.rawValue * FeatureSpace.slot
    var all: UInt64 = 0
    for token in tokens { all |= scene.signs[token].rawValue }
    bits(all, base, &features)
    for token in tokens where scene.contexts[token] != .none {
      features.append(
        UInt16(
          base + FeatureSpace.signCount + FeatureSpace.tagCount
            + Int(scene.contexts[token].rawValue)))
    }
  }

  private func bits(_ set: UInt64, _ base: Int, _ features: inout [UInt16]) {
    var rest = set
    while rest != 0 {
      features.append(UInt16(base + rest.trailingZeroBitCount))
      rest &= rest - 1
    }
  }

  private func structure(
    _ tokens: Range<Int>, _ sentence: Int, _ range: Range<Int>, _ features: inout [UInt16]
  ) {
    func add(_ item: FeatureSpace.Structure) {
      features.append(UInt16(FeatureSpace.structure + item.rawValue))
    }
    add(.bias)
    switch tokens.count {
    case 1: add(.one)
    case 2: add(.two)
    case 3: add(.three)
    case 4: add(.four)
    default: add(.long)
    }
    if tokens.lowerBound == range.lowerBound { add(.startsSentence) }
    if tokens == range { add(.isSentence) }
    if sentence == 0 { add(.firstLine) }
    if sentence == 1 { add(.secondLine) }
    for token in tokens.dropFirst() {
      if scene.contexts[token] == .of { add(.hasOf) }
      if scene.contexts[token] == .and { add(.hasAnd) }
      if scene.contexts[token] == .s { add(.hasPossessive) }
      if scene.has(.dash, token) { add(.hasHyphen) }
    }
    if tokens.allSatisfy({ scene.has(.initial, $0) }) { add(.allInitials) }
  }
}
