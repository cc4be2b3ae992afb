internal import HearsayText

/// What one pass over an article found, for the next one to lean on.
package struct ArticleMemory {
  /// The sum of probabilities of each type, and how often the words stand, by key of a candidate's words.
  private var sums: [UInt64: (types: SIMD4<Float>, count: Float)] = [:]
  /// What part of longer names a word is, by folded word.
  private var parts: [UInt8]
  private var acronyms: Set<UInt64> = []
  private var prefixes: Set<UInt64> = []
  /// The type of each token's name in the first pass, -1 for none, and where that name begins and ends.
  private let typeAt: [Int8]
  private let spanAt: [Int32]
  private let spans: [Range<Int>]
  private let types: [Int8]
  private let scene: EntityScene
  private let firstInSentence: [Int32]

  private static let endsPerson: UInt8 = 1
  private static let startsPerson: UInt8 = 2
  private static let inOrganization: UInt8 = 4
  private static let inPlace: UInt8 = 8
  private static let inOther: UInt8 = 16

  /// Gathers what a pass found.
  package init(
    _ scene: EntityScene, _ candidates: [NameCandidate], _ marginals: [SIMD4<Float>],
    _ chosen: [(span: Range<Int>, type: Int)]
  ) {
    self.scene = scene
    parts = [UInt8](repeating: 0, count: scene.foldedCount)
    var typeAt = [Int8](repeating: -1, count: scene.tokens.count)
    var spanAt = [Int32](repeating: -1, count: scene.tokens.count)
    var firsts = [Int32](repeating: -1, count: scene.parsed.sentences.count + 1)
    for (index, choice) in chosen.enumerated() {
      for token in choice.span {
        typeAt[token] = Int8(choice.type)
        spanAt[token] = Int32(index)
      }
      let sentence = Int(scene.sentenceOf[choice.span.lowerBound])
      if firsts[sentence] < 0 { firsts[sentence] = Int32(index) }
    }
    self.typeAt = typeAt
    self.spanAt = spanAt
    firstInSentence = firsts
    spans = chosen.map(\.span)
    types = chosen.map { Int8($0.type) }
    for (candidate, marginal) in zip(candidates, marginals) {
      let key = scene.key(candidate.tokens)
      let old = sums[key] ?? (SIMD4<Float>(), 0)
      sums[key] = (old.types + marginal, old.count + 1)
    }
    for choice in chosen where choice.span.count > 1 { learn(choice.span, choice.type) }
  }

  private mutating func learn(_ span: Range<Int>, _ type: Int) {
    for token in span where !scene.has(.lower, token) {
      let word = Int(scene.folded(token))
      switch type {
      case 0:
        if token == span.upperBound - 1 { parts[word] |= Self.endsPerson }
        if token == span.lowerBound { parts[word] |= Self.startsPerson }
      case 1: parts[word] |= Self.inOrganization
      case 2: parts[word] |= Self.inPlace
      default: parts[word] |= Self.inOther
      }
    }
    guard type == 1 else { return }
    for end in (span.lowerBound + 1)..<span.upperBound {
      prefixes.insert(scene.key(span.lowerBound..<end))
    }
    learnAcronym(span)
  }

  private mutating func learnAcronym(_ span: Range<Int>) {
    var letters: UInt64 = 0
    var count = 0
    for token in span where scene.has(.initialCapital, token) {
      letters = letters << 8 | UInt64(scene.segmented.text.bytes[scene.tokens[token].span.start])
      count += 1
    }
    if (2...7).contains(count) { acronyms.insert(letters) }
  }

  private func letters(_ token: Int) -> UInt64 {
    var letters: UInt64 = 0
    for byte in scene.segmented.text.bytes[scene.tokens[token].span.range]
    where byte &- 65 < 26 { letters = letters << 8 | UInt64(byte) }
    return letters
  }

  /// Appends what the article shows of a candidate.
  package func read(
    _ candidate: NameCandidate, _ marginal: SIMD4<Float>, _ sentence: Int,
    _ features: inout [UInt16]
  ) {
    same(candidate.tokens, marginal, &features)
    words(candidate.tokens, &features)
    neighbours(candidate.tokens, sentence, &features)
  }

  private func add(_ item: FeatureSpace.Memory, _ features: inout [UInt16]) {
    features.append(UInt16(FeatureSpace.memory + item.rawValue))
  }

  private func add(_ item: FeatureSpace.Memory, type: Int, _ features: inout [UInt16]) {
    features.append(UInt16(FeatureSpace.memory + item.rawValue + type))
  }

  private func same(
    _ tokens: Range<Int>, _ marginal: SIMD4<Float>, _ features: inout [UInt16]
  ) {
    guard let sum = sums[scene.key(tokens)], sum.count > 1.5 else {
      add(.onlyHere, &features)
      return
    }
    let share = (sum.types - marginal) / (sum.count - 1)
    for type in 0..<4 {
      if share[type] > 0.3 { add(.samePerson, type: type, &features) }
      if share[type] > 0.75 { add(.surelyPerson, type: type, &features) }
    }
    if share.sum() < 0.3 { add(.sameNone, &features) }
  }

  private func words(_ tokens: Range<Int>, _ features: inout [UInt16]) {
    let first = parts[Int(scene.folded(tokens.lowerBound))]
    let last = parts[Int(scene.folded(tokens.upperBound - 1))]
    if tokens.count == 1 {
      if first & Self.endsPerson != 0 { add(.endsPerson, &features) }
      if first & Self.startsPerson != 0 { add(.startsPerson, &features) }
      if first & Self.inOrganization != 0 { add(.inOrganization, &features) }
      if first & Self.inPlace != 0 { add(.inPlace, &features) }
      if first & Self.inOther != 0 { add(.inOther, &features) }
      if scene.has(.allCapitals, tokens.lowerBound),
        acronyms.contains(letters(tokens.lowerBound))
      {
        add(.isAcronym, &features)
      }
    } else {
      if last & Self.endsPerson != 0 { add(.lastIsPerson, &features) }
      if first & Self.startsPerson != 0 { add(.firstIsPerson, &features) }
    }
    if !prefixes.isEmpty, prefixes.contains(scene.key(tokens)) {
      add(.startsOrganization, &features)
    }
  }

  private func neighbours(_ tokens: Range<Int>, _ sentence: Int, _ features: inout [UInt16]) {
    let range = scene.parsed.sentences[sentence].tokens
    var before = tokens.lowerBound - 1
    while before >= range.lowerBound, tokens.lowerBound - before < 5, typeAt[before] < 0 {
      before -= 1
    }
    if before >= range.lowerBound, typeAt[before] >= 0 {
      add(.afterPerson, type: Int(typeAt[before]), &features)
      if isJoint((before + 1)..<tokens.lowerBound) {
        add(.joinsPerson, type: Int(typeAt[before]), &features)
      }
    }
    var after = tokens.upperBound
    while after < range.upperBound, after - tokens.upperBound < 4, typeAt[after] < 0 { after += 1 }
    if after < range.upperBound, typeAt[after] >= 0 {
      add(.beforePerson, type: Int(typeAt[after]), &features)
      if isJoint(tokens.upperBound..<after) {
        add(.joinsPerson, type: Int(typeAt[after]), &features)
      }
    }
    if scene.modes[sentence].contains(.line) { row(tokens, sentence, range, &features) }
  }

  /// Whether nothing but commas and "and" stands between two names.
  private func isJoint(_ between: Range<Int>) -> Bool {
    !between.isEmpty && between.count < 3
      && between.allSatisfy { scene.has(.comma, $0) || scene.contexts[$0] == .and }
  }

  /// Leans on the name in the same place of the lines above and below.
  private func row(
    _ tokens: Range<Int>, _ sentence: Int, _ range: Range<Int>, _ features: inout [UInt16]
  ) {
    var order = 0
    if firstInSentence[sentence] >= 0 {
      var at = Int(firstInSentence[sentence])
      while at < spans.count, spans[at].lowerBound < tokens.lowerBound {
        if spans[at].upperBound <= tokens.lowerBound { order += 1 }
        at += 1
      }
    }
    for other in [sentence - 1, sentence + 1]
    where other >= 0 && other < scene.parsed.sentences.count
      && scene.modes[other].contains(.line) && firstInSentence[other] >= 0
    {
      let at = Int(firstInSentence[other]) + order
      guard at < spans.count, Int(scene.sentenceOf[spans[at].lowerBound]) == other else { continue }
      let offset = tokens.lowerBound - range.lowerBound
      let otherOffset = spans[at].lowerBound - scene.parsed.sentences[other].tokens.lowerBound
      if abs(offset - otherOffset) <= 2 { add(.rowPerson, type: Int(types[at]), &features) }
    }
  }
}
