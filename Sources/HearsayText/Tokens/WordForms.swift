/// The distinct written forms of an article, so that each is looked up once and not once a token.
public struct WordForms: Sendable {
  /// One distinct form.
  public struct Form: Sendable {
    /// Where it first stands.
    public let span: TextSpan
    /// A hash of its case-folded bytes, as ``FoldedWord/hash(_:)`` gives it.
    public let foldedHash: UInt64
    /// How it is written.
    public let shape: WordShape
  }

  /// The forms, in the order of their first appearance.
  public private(set) var forms: [Form] = []
  private var slots: [Int32] = Array(repeating: -1, count: 256)
  private var hashes: [UInt64] = []

  /// Makes an empty table.
  public init() {}

  /// The identifier of the form that a span writes; adds it when it is new.
  ///
  /// Complexity: linear in the span's bytes, whatever the number of forms.
  public mutating func intern(_ span: TextSpan, in bytes: [UInt8]) -> Int32 {
    let hash = FoldedWord.exactHash(bytes, span.range)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = slots[slot]
      if hashes[Int(known)] == hash, equal(forms[Int(known)].span, span, bytes) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = Int32(forms.count)
    slots[slot] = id
    hashes.append(hash)
    forms.append(
      Form(
        span: span, foldedHash: FoldedWord.hash(bytes, span.range),
        shape: WordShape(of: bytes, span.range)))
    if forms.count * 2 > slots.count { grow() }
    return id
  }

  private func equal(_ a: TextSpan, _ b: TextSpan, _ bytes: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count where bytes[a.start + offset] != bytes[b.start + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }
}
