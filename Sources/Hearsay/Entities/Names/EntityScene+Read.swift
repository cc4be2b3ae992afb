internal import HearsayMatching
internal import HearsayText

extension EntityScene {
  /// Reads the signs of an article.
  ///
  /// Complexity: linear in the tokens and the lexicon matches.
  package init(_ parsed: ParsedArticle, _ resources: EntityResources) {
    self.parsed = parsed
    self.resources = resources
    let segmented = parsed.segmented
    let forms = segmented.segmentation.forms.forms
    (foldedIDs, foldedCount) = Self.fold(forms.map(\.foldedHash))
    let tokens = segmented.segmentation.tokens
    let bytes = segmented.text.bytes
    var formSigns: [Signs] = []
    formSigns.reserveCapacity(forms.count)
    for (index, form) in forms.enumerated() {
      let facts = segmented.facts[index]
      formSigns.append(
        Self.spelling(form.shape, form.span, bytes).union(resources.signs(facts.lexicons))
          .union(Self.isKnown(facts) ? [] : Signs(.unknown)))
    }
    signs = tokens.map { formSigns[Int($0.form)] }
    contexts = tokens.map { resources.context(segmented.facts[Int($0.form)].word) }
    modes = []
    sentenceOf = [Int32](repeating: 0, count: tokens.count)
    for (index, sentence) in segmented.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(index) }
    }
    markAttached()
    markMatches()
    readModes()
    markElsewhere()
  }

  /// Whether a word stands in a lexicon other than those of quantities and of bodies called back, which tell nothing of names.
  private static func isKnown(_ facts: Lexicons.WordFacts) -> Bool {
    facts.word >= 0
      && (facts.lexicons.isEmpty
        || !facts.lexicons.isSubset(of: [
          .init(.units), .init(.quantityWords), .init(.bodyNouns), .init(.bodyMarks),
        ]))
  }

  private static func spelling(_ shape: WordShape, _ span: TextSpan, _ bytes: [UInt8]) -> Signs {
    var signs: Signs = []
    if shape.contains(.initialCapital) { signs.formUnion(Signs(.initialCapital)) }
    if shape.contains(.allCapitals), span.count > 1, !shape.contains(.initial) {
      signs.formUnion(Signs(.allCapitals))
    }
    if shape.contains(.innerCapital) { signs.formUnion(Signs(.innerCapital)) }
    if shape.contains(.initial) { signs.formUnion(Signs(.initial)) }
    if shape.contains(.number) {
      signs.formUnion(Signs(.number))
    } else if shape.contains(.digit) {
      signs.formUnion(Signs(.mixed))
    }
    if shape.contains(.period) { signs.formUnion(Signs(.period)) }
    if shape.contains(.nonASCII) { signs.formUnion(Signs(.nonASCII)) }
    if shape.contains(.allLower) { signs.formUnion(Signs(.lower)) }
    if shape.contains(.letter), span.count <= 3 { signs.formUnion(Signs(.short)) }
    if shape.contains(.punctuation) { signs.formUnion(mark(span, bytes)) }
    return signs
  }

  private static func mark(_ span: TextSpan, _ bytes: [UInt8]) -> Signs {
    switch bytes[span.start] {
    case 44, 59: Signs(.comma)
    case 46, 33, 63: Signs(.stop)
    case 40, 91: Signs(.open)
    case 41, 93: Signs(.close)
    case 34, 39, 96: Signs(.quote)
    case 45, 58, 47: Signs(.dash)
    case 0xE2 where span.count == 3:
      bytes[span.start + 1] == 0x80 && bytes[span.start + 2] <= 0x95
        ? Signs(.dash)
        : bytes[span.start + 1] == 0x80 && bytes[span.start + 2] <= 0x9F ? Signs(.quote) : []
    default: []
    }
  }

  private static func fold(_ hashes: [UInt64]) -> ([Int32], Int) {
    var capacity = 64
    while capacity < hashes.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    var ids = [Int32](repeating: 0, count: hashes.count)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot] >= 0, hashes[Int(slots[slot])] != hash {
        slot = (slot + 1) & (capacity - 1)
      }
      if slots[slot] < 0 { slots[slot] = Int32(index) }
      ids[index] = slots[slot]
    }
    return (ids, hashes.count)
  }
}
