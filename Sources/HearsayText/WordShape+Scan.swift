extension WordShape {
  /// The shape of the word that a range of bytes writes.
  ///
  /// Complexity: linear in the bytes.
  public init(of bytes: [UInt8], _ range: Range<Int>) {
    var scan = Scan()
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x80 {
        scan.ascii(byte)
        at += 1
      } else if byte < 0xE0, at + 1 < range.upperBound {
        scan.twoBytes(byte, bytes[at + 1])
        at += 2
      } else {
        let length = byte < 0xF0 ? 3 : 4
        scan.longer(byte, at + 1 < range.upperBound ? bytes[at + 1] : 0)
        at += length
      }
    }
    self = scan.shape
  }
}

/// What has been seen of a word so far.
private struct Scan {
  var upper = 0
  var lower = 0
  var other = 0
  var digits = 0
  var periods = 0
  var numberMarks = 0
  var marks = 0
  var flags: WordShape = []

  mutating func ascii(_ byte: UInt8) {
    switch byte {
    case 65...90: capital()
    case 97...122: lower += 1
    case 48...57: digits += 1
    case 46:
      periods += 1
      numberMarks += 1
    case 44, 58, 47, 37: numberMarks += 1
    case 39:
      flags.insert(.apostrophe)
      marks += 1
    default: marks += 1
    }
  }

  mutating func capital() {
    if upper + lower + other == 0 { flags.insert(.initialCapital) }
    if lower > 0 { flags.insert(.innerCapital) }
    upper += 1
  }

  mutating func twoBytes(_ lead: UInt8, _ trail: UInt8) {
    flags.insert(.nonASCII)
    if lead == 0xC2 || (lead == 0xC3 && (trail == 0x97 || trail == 0xB7)) {
      marks += 1
    } else if FoldedWord.lower(lead, trail) != (lead, trail) {
      capital()
    } else {
      lower += 1
    }
  }

  mutating func longer(_ lead: UInt8, _ second: UInt8) {
    flags.insert(.nonASCII)
    if lead == 0xE2 && second >= 0x80 && second <= 0xAF || lead == 0xF0 || lead == 0xEF {
      if lead == 0xE2 && second == 0x80 { flags.insert(.apostrophe) }
      marks += 1
    } else {
      other += 1
    }
  }

  var shape: WordShape {
    var shape = flags
    let letters = upper + lower + other
    if letters > 0 { shape.insert(.letter) }
    if upper > 0 && lower == 0 { shape.insert(.allCapitals) }
    if letters > 0 && upper == 0 { shape.insert(.allLower) }
    if digits > 0 { shape.insert(.digit) }
    if digits > 0 && letters == 0 && marks == 0 { shape.insert(.number) }
    if letters == 0 && digits == 0 { shape.insert(.punctuation) }
    if periods > 0 && letters > 0 { shape.insert(.period) }
    if letters == 1 && digits == 0 && marks == 0 && upper == 1 { shape.insert(.initial) }
    return shape
  }
}
