package import HearsayText

/// What the tagger knows of a distinct written form, whatever its context.
package struct TaggerWord: Sendable {
  /// The word where it is a frequent one, else the class of its spelling.
  package let identity: UInt32
  /// Its last three letters.
  package let suffix3: UInt32
  /// Its last two letters.
  package let suffix2: UInt32
  /// Its first two letters.
  package let prefix2: UInt32
  /// Its first three letters.
  package let prefix3: UInt32
  /// What the lexicons say of it, see ``LexicalTags``.
  package let lexical: UInt32
  /// How it is written, 0 to 15.
  package let shape: UInt32
  /// Whether it is a mark, whose tag does not depend on the words around it.
  package let isMark: Bool
  /// The tags that it may have inside a sentence.
  package let candidates: TagSet
  /// The tags that it may have at the head of one.
  package let candidatesAtStart: TagSet

  /// What stands before the first word of a sentence and after the last one.
  package static let edge = TaggerWord(
    identity: 1, suffix3: 1, suffix2: 1, prefix2: 1, prefix3: 1, lexical: 1, shape: 15,
    isMark: true, candidates: [],
    candidatesAtStart: [])
}

extension TaggerModel {
  /// What is known of the word that a range of bytes writes.
  ///
  /// Complexity: linear in the bytes.
  package func word(_ bytes: [UInt8], _ form: WordForms.Form, lexical: UInt32) -> TaggerWord {
    let range = form.span.range
    let known = words[form.foldedHash]
    let shape = Self.shapeClass(form.shape)
    let suffix2 = Self.hashOfTail(bytes, range, 2)
    let suffix3 = Self.hashOfTail(bytes, range, 3)
    let isMark = form.shape.contains(.punctuation)
    let unknown = ((suffix2 &* 31 &+ shape) &* 131 &+ lexical) | 1
    let isAcronym = form.shape.contains(.allCapitals) && range.count > 1
    var candidates = known ?? Self.guess(form.shape, bytes, range)
    var atStart = candidates
    if known != nil, form.shape.contains(.initialCapital) {
      let isPlural = bytes[range.upperBound - 1] | 0x20 == 0x73
      let names = isPlural ? TagSet.names : TagSet(.nnp)
      if range.count > 1 { candidates.formUnion(names) }
      if isAcronym || !(atStart.isSubset(of: .closed) && atStart.only != nil) {
        atStart.formUnion(names)
      }
    }
    return TaggerWord(
      identity: isMark || known != nil
        ? UInt32(truncatingIfNeeded: form.foldedHash) &+ (isAcronym ? 1 : 0)
        : unknown,
      suffix3: suffix3, suffix2: suffix2,
      prefix2: Self.hashOfHead(bytes, range, 2), prefix3: Self.hashOfHead(bytes, range, 3),
      lexical: lexical, shape: shape, isMark: isMark,
      candidates: candidates, candidatesAtStart: atStart)
  }

  /// The tags that a word may have which the model does not know.
  static func guess(_ shape: WordShape, _ bytes: [UInt8], _ range: Range<Int>) -> TagSet {
    if shape.contains(.number) { return TagSet(.cd) }
    if shape.contains(.digit) { return TagSet(.cd, .nn, .nns, .jj, .nnp, .ls, .rb) }
    if shape.contains(.initialCapital) { return TagSet.open }
    return TagSet.open.subtracting(TagSet(.nnps, .cd))
  }

  private static func shapeClass(_ shape: WordShape) -> UInt32 {
    if shape.contains(.punctuation) { return 0 }
    if shape.contains(.number) { return 1 }
    if shape.contains(.digit) { return shape.contains(.initialCapital) ? 2 : 3 }
    if shape.contains(.initial) { return 4 }
    if shape.contains(.period) { return shape.contains(.allCapitals) ? 5 : 6 }
    if shape.contains(.allCapitals) { return 7 }
    if shape.contains(.innerCapital) { return 8 }
    if shape.contains(.initialCapital) { return 9 }
    return shape.contains(.apostrophe) ? 10 : 11
  }

  private static func hashOfTail(_ bytes: [UInt8], _ range: Range<Int>, _ length: Int) -> UInt32 {
    hash(bytes, max(range.lowerBound, range.upperBound - length)..<range.upperBound)
  }

  private static func hashOfHead(_ bytes: [UInt8], _ range: Range<Int>, _ length: Int) -> UInt32 {
    hash(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + length))
  }

  /// The lower-case letters of a range as one number; digits count alike.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var result: UInt32 = 7
    for at in range {
      let byte = bytes[at]
      let folded = byte &- 65 < 26 ? byte | 0x20 : (byte &- 48 < 10 ? 48 : byte)
      result = result &* 257 &+ UInt32(folded)
    }
    return result
  }
}
