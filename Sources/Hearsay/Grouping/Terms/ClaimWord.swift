/// A word of a claim: where it stands and how it is written.
struct ClaimWord {
  let range: Range<Int>
  /// Whether it holds a digit.
  let hasDigit: Bool
  /// Whether its first letter is a capital.
  let isCapitalized: Bool
  /// Whether all of its letters are capitals, and there are two at least.
  let isUpper: Bool
  /// Whether it is a sign: of money, of percent.
  let isSign: Bool
  /// Whether a comma or another mark that parts phrases stands before it.
  let isAfterMark: Bool
  /// Whether a hyphen alone stands before it.
  let isAfterHyphen: Bool
}

/// Cuts a claim into words, byte by byte.
///
/// Simpler than the tokens of an article, and the same for a claim wherever it stands: letters and
/// digits make words, with the marks inside numbers and abbreviations; "n't" and "'s" are words.
struct ClaimWordScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var at: Int
  private var isAfterMark = false
  private var isAfterHyphen = false

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// The words of a range.
  ///
  /// Complexity: linear in its bytes.
  static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [ClaimWord] {
    var scanner = ClaimWordScanner(bytes, range)
    var words: [ClaimWord] = []
    while let word = scanner.next() { words.append(word) }
    return words
  }

  /// The next word; nil at the end.
  mutating func next() -> ClaimWord? {
    while at < end {
      let start = at
      if let length = signLength { return word(start, start + length, isSign: true) }
      if isWordByte(at) { return word(start, wordEnd(), isSign: false) }
      if apostrophe(at) > 0, let clitic = cliticEnd { return word(start, clitic, isSign: false) }
      skipMark()
    }
    return nil
  }

  private mutating func word(_ start: Int, _ end: Int, isSign: Bool) -> ClaimWord {
    var hasDigit = false
    var upper = 0
    var lower = 0
    for place in start..<end {
      let byte = bytes[place]
      if byte &- 48 < 10 { hasDigit = true }
      if byte &- 65 < 26 { upper += 1 }
      if byte &- 97 < 26 { lower += 1 }
      if byte == 0xC3, place + 1 < end {
        if bytes[place + 1] &- 0x80 < 0x1F { upper += 1 } else { lower += 1 }
      }
    }
    let first = bytes[start]
    let isCapital =
      first &- 65 < 26 || first == 0xC3 && start + 1 < end && bytes[start + 1] &- 0x80 < 0x1F
    defer {
      at = end
      (isAfterMark, isAfterHyphen) = (false, false)
    }
    return ClaimWord(
      range: start..<end, hasDigit: hasDigit, isCapitalized: isCapital,
      isUpper: upper > 1 && lower == 0, isSign: isSign, isAfterMark: isAfterMark,
      isAfterHyphen: isAfterHyphen)
  }

  private mutating func skipMark() {
    let byte = bytes[at]
    isAfterHyphen = byte == UInt8(ascii: "-")
    if byte > 32, byte < 0x80, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "'"),
      byte != UInt8(ascii: "\"")
    {
      isAfterMark = true
    }
    at += isPunctuation(at) ? 3 : 1
  }

  private func wordEnd() -> Int {
    var place = at
    let isNumber = bytes[at] &- 48 < 10
    while place < end {
      if isWordByte(place) {
        // "don't": the word ends before "n't".
        if place > at, bytes[place] | 0x20 == UInt8(ascii: "n"), isNegation(place + 1) {
          return place
        }
        place += 1
      } else if place + 1 < end, isInside(place, isNumber) {
        place += 1
      } else {
        break
      }
    }
    // The last stop of "U.S.".
    if place < end, bytes[place] == UInt8(ascii: "."), place - at >= 3,
      bytes[place - 2] == UInt8(ascii: ".")
    {
      place += 1
    }
    if place - at == 1, bytes[at] | 0x20 == UInt8(ascii: "n"), isNegation(place) {
      return place + apostrophe(place) + 1
    }
    return place
  }

  /// Whether a mark belongs to the number or the abbreviation around it: "5,000", "5.2", "U.S.".
  private func isInside(_ place: Int, _ isNumber: Bool) -> Bool {
    let byte = bytes[place]
    if isNumber, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
      return bytes[place + 1] &- 48 < 10 && bytes[place - 1] &- 48 < 10
    }
    guard byte == UInt8(ascii: "."), isLetter(place - 1), isLetter(place + 1) else { return false }
    return (place - 1 == at || bytes[place - 2] == UInt8(ascii: "."))
      && (place + 2 >= end || !isWordByte(place + 2))
  }

  /// Whether "'t" stands here, as the end of a word.
  private func isNegation(_ place: Int) -> Bool {
    let length = apostrophe(place)
    guard length > 0, place + length < end, bytes[place + length] | 0x20 == UInt8(ascii: "t")
    else { return false }
    return place + length + 1 >= end || !isWordByte(place + length + 1)
  }

  /// The end of "'s", "'ll" and the like.
  private var cliticEnd: Int? {
    guard at > 0, isWordByte(at - 1) || bytes[at - 1] == UInt8(ascii: ".") else { return nil }
    var place = at + apostrophe(at)
    let start = place
    while place < end, isWordByte(place), bytes[place] < 0x80 { place += 1 }
    return (1...2).contains(place - start) ? place : nil
  }

  private func apostrophe(_ place: Int) -> Int {
    guard place < end else { return 0 }
    if bytes[place] == 0x27 { return 1 }
    return place + 2 < end && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && bytes[place + 2] == 0x99 ? 3 : 0
  }

  /// The bytes of the sign of money or percent that stands here; nil for none.
  private var signLength: Int? {
    switch bytes[at] {
    case UInt8(ascii: "$"), UInt8(ascii: "%"): 1
    case 0xC2 where at + 1 < end && (bytes[at + 1] == 0xA3 || bytes[at + 1] == 0xA5): 2
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x82: 3
    default: nil
    }
  }

  private func isLetter(_ place: Int) -> Bool { bytes[place] | 0x20 &- 97 < 26 }

  /// Whether the mark here is one of the general punctuation of Unicode, three bytes long.
  private func isPunctuation(_ place: Int) -> Bool {
    bytes[place] == 0xE2 && place + 2 < end
      && (bytes[place + 1] == 0x80 || bytes[place + 1] == 0x81)
  }

  /// Whether a byte is a letter's or a digit's; all of more than one byte are but marks and spaces.
  private func isWordByte(_ place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 }
    if byte >= 0xC0 {
      if byte == 0xC2 { return false }
      return !(byte == 0xE2 && place + 1 < end && bytes[place + 1] <= 0x82)
    }
    // A byte inside a letter belongs to it, as its first one does.
    var lead = place - 1
    while lead >= 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return lead >= 0 && bytes[lead] >= 0xC0 && isWordByte(lead)
  }
}
