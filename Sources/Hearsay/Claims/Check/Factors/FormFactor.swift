internal import HearsayText

/// A few words hardly make a claim; a sentence that breaks off does not finish one.
enum FormFactor: CheckFactor {
  static let name = CheckFactorName.form

  /// From how many words on each sign holds; each adds to the one before.
  private static let steps: [(count: Int, sign: CheckSign)] = [
    (4, .words4), (6, .words6), (8, .words8),
  ]

  static func read(_ claim: CheckCandidate, in scene: CheckScene, into signs: inout CheckSigns) {
    var count = 0
    for part in claim.parts {
      for token in part where !scene.segmented.shape(at: token).contains(.punctuation) {
        count += 1
      }
    }
    for step in steps where count >= step.count { signs.add(step.sign) }
    if let verb = scene.verb(of: claim.main), verb.isNegated { signs.add(.negated, verb.tokens) }
    if let last = claim.parts.last?.last, breaksOff(at: last, in: scene) {
      signs.add(.breaksOff, last..<(last + 1))
    }
  }

  /// Whether a token is an ellipsis.
  private static func breaksOff(at token: Int, in scene: CheckScene) -> Bool {
    let bytes = scene.tagged.text.bytes[scene.segmented.tokens[token].span.range]
    return bytes.count > 1 && bytes.allSatisfy { $0 == UInt8(ascii: ".") }
      || bytes.elementsEqual([0xE2, 0x80, 0xA6])
  }
}
