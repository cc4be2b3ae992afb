/// Reads a word or number and the marks inside it.
struct WordScan {
  let scanner: TokenScanner
  let start: Int
  private(set) var at: Int
  private(set) var isAddress = false
  private(set) var hasApostrophe = false
  private var hasLetter = false
  private var hasInnerPeriod = false

  init(scanner: TokenScanner, start: Int) {
    self.scanner = scanner
    self.start = start
    at = start
  }

  /// Moves `at` to the end of the word.
  mutating func run() {
    while at < scanner.limits.upperBound {
      let here = CharacterClass(scanner.bytes, at, scanner.rules.classes)
      switch here.kind {
      case .letter:
        hasLetter = true
        at += here.length
      case .digit: at += 1
      case .mark:
        guard let length = innerMark(here.length) else { return }
        at += length
      default: return
      }
    }
  }

  /// How many bytes of the mark at the place belong to the word; nil when it ends before it.
  private mutating func innerMark(_ length: Int) -> Int? {
    let next = at + length
    switch scanner.bytes[at] {
    case 46: return period(next)
    case 44: return isThousands(next) ? 1 : nil
    case 58: return colon(next)
    case 47: return isAddress || isBetweenDigits(next) ? 1 : nil
    case 45: return hyphen(next)
    case 38: return hasLetter && isCapital(at - 1) && isCapital(next) ? 1 : nil
    case 64: return address(next)
    case 42:
      return hasLetter && (scanner.byte(next) == 42 || scanner.kind(next) == .letter) ? 1 : nil
    case 95: return 1
    case 40: return isPlural(at) ? 3 : nil
    case 0xC2: return isNumero(at) ? 2 : nil
    case 37, 61, 63, 35, 43, 126: return isAddress && scanner.isWordByte(next) ? 1 : nil
    default: return apostrophe(length)
    }
  }

  /// "suspect(s)".
  private func isPlural(_ bracket: Int) -> Bool {
    hasLetter && scanner.byte(bracket + 1) == 115 && scanner.byte(bracket + 2) == 41
      && !scanner.isWordByte(bracket + 3)
  }

  /// The degree sign that many write for the raised "o" of "N°".
  private func isNumero(_ sign: Int) -> Bool {
    sign == start + 1 && scanner.byte(start) | 0x20 == 0x6E && scanner.byte(sign + 1) == 0xB0
  }

  private mutating func apostrophe(_ length: Int) -> Int? {
    guard scanner.apostrophe(at) > 0, scanner.isWordByte(at + length), !isAddress else {
      return nil
    }
    hasApostrophe = true
    return length
  }

  /// A full stop belongs to a word inside it ("U.S", "example.com") and at the end of an abbreviation.
  private mutating func period(_ next: Int) -> Int? {
    if scanner.isWordByte(next) {
      if isRunOn(next) { return nil }
      hasInnerPeriod = true
      return 1
    }
    guard scanner.byte(next) != 46, !isAddress else { return nil }
    return isAbbreviation(next) ? 1 : nil
  }

  /// "end.The": a space is missing.
  private func isRunOn(_ next: Int) -> Bool {
    guard hasLetter, !isAddress, scanner.bytes[at - 1] &- 97 < 26, at - start > 2 else {
      return false
    }
    guard isCapital(next) else { return false }
    var end = next + 1
    while scanner.byte(end) &- 97 < 26 { end += 1 }
    return scanner.byte(end) != 64 && !(scanner.byte(end) == 46 && scanner.isWordByte(end + 1))
  }

  private func isAbbreviation(_ next: Int) -> Bool {
    if !hasLetter { return isListNumber(next) }
    if at - start == 1 { return isInitial(next) }
    if hasInnerPeriod, isAcronym() { return true }
    switch scanner.rules.abbreviations.follower(scanner.bytes, start..<next) {
    case nil: return false
    case .number: return digitFollows(next)
    default: return true
    }
  }

  /// One letter between any two full stops, or two before the last: "U.S", "a.m", "Ph.D".
  private func isAcronym() -> Bool {
    var letters = 0
    for place in start..<at {
      if scanner.bytes[place] == 46 {
        if letters > 2 { return false }
        letters = 0
      } else if scanner.bytes[place] &- 48 < 10 {
        // "€46.5m"
        return false
      } else {
        letters += 1
      }
    }
    return letters <= 2
  }

  /// A capital is an initial, but for the network in "posted on X"; "I" is one after a name only, a small letter where the lexicon has it.
  private func isInitial(_ next: Int) -> Bool {
    let byte = scanner.bytes[start]
    guard byte &- 65 < 26 else {
      let follower = scanner.rules.abbreviations.follower(scanner.bytes, start..<next)
      // "(b. March 1960)"
      let isAlone = scanner.byte(start - 1) == 40
      return follower != nil && (follower != .number || isAlone || digitFollows(next))
    }
    if byte == UInt8(ascii: "X"), followsOn { return false }
    guard byte == 73 else { return !isAtEnd(next) }
    var before = start - 1
    while before >= scanner.limits.lowerBound, scanner.byte(before) == 32 { before -= 1 }
    let last = before
    while before >= scanner.limits.lowerBound, scanner.isWordByte(before) { before -= 1 }
    return last > before && isCapital(before + 1)
  }

  /// Whether "on" stands before: "posted on X".
  private var followsOn: Bool {
    start > scanner.limits.lowerBound + 3 && scanner.byte(start - 1) == 32
      && scanner.byte(start - 2) == UInt8(ascii: "n")
      && scanner.byte(start - 3) == UInt8(ascii: "o")
      && scanner.byte(start - 4) == 32
  }

  /// Whether nothing but marks comes before the end of the stretch, as after "plan B".
  private func isAtEnd(_ next: Int) -> Bool {
    var place = next
    while place < scanner.limits.upperBound, !scanner.isWordByte(place), place < next + 8 {
      place += CharacterClass(scanner.bytes, place, scanner.rules.classes).length
    }
    return place >= scanner.limits.upperBound
  }

  /// "1." at the head of a paragraph.
  private func isListNumber(_ next: Int) -> Bool {
    start == scanner.limits.lowerBound && at - start < 3 && scanner.kind(next) == .space
      && next < scanner.limits.upperBound
  }

  private func digitFollows(_ next: Int) -> Bool {
    var place = next
    while scanner.byte(place) == 32 { place += 1 }
    return scanner.byte(place) &- 48 < 10
  }

  /// "1,000", and in the Indian way "12,34,000".
  private func isThousands(_ next: Int) -> Bool {
    guard !hasLetter, at - start < 12 else { return false }
    if isGroup(next, 3) { return true }
    return isGroup(next, 2) && scanner.byte(next + 2) == 44
      && (isGroup(next + 3, 3) || isGroup(next + 3, 2) && scanner.byte(next + 5) == 44)
  }

  private func isGroup(_ start: Int, _ count: Int) -> Bool {
    for place in start..<(start + count) where scanner.byte(place) &- 48 >= 10 { return false }
    return scanner.byte(start + count) &- 48 >= 10
  }

  private func isBetweenDigits(_ next: Int) -> Bool {
    scanner.bytes[at - 1] &- 48 < 10 && scanner.byte(next) &- 48 < 10
  }

  /// A time of day, or the scheme of an address.
  private mutating func colon(_ next: Int) -> Int? {
    if isBetweenDigits(next), !hasLetter { return 1 }
    if scanner.byte(next) == 47, scanner.byte(next + 1) == 47, scanner.isWordByte(next + 2) {
      isAddress = true
      return 3
    }
    return isAddress && scanner.isWordByte(next) ? 1 : nil
  }

  private mutating func address(_ next: Int) -> Int? {
    guard hasLetter || isAddress, scanner.isWordByte(next) else { return nil }
    isAddress = true
    return 1
  }

  /// A hyphen belongs to addresses, telephone numbers and words with a prefix.
  private mutating func hyphen(_ next: Int) -> Int? {
    guard scanner.isWordByte(next) else { return isCutOff(next) ? 1 : nil }
    if isAddress || isWeb() { return 1 }
    if !hasLetter { return isTelephone(next) ? 1 : nil }
    return scanner.kind(next) == .letter
      && scanner.rules.isException(.prefix, scanner.bytes, start..<at) ? 1 : nil
  }

  /// One or two letters of a word that was not spoken to its end: "th- that".
  private func isCutOff(_ next: Int) -> Bool {
    at - start < 3 && hasLetter && !scanner.rules.isException(.prefix, scanner.bytes, start..<at)
      && (scanner.kind(next) == .space || scanner.byte(next) == 44)
      && next < scanner.limits.upperBound
  }

  /// Whether the word so far begins as a web address does.
  private func isWeb() -> Bool {
    at - start > 4 && scanner.bytes[start] | 0x20 == 0x77 && scanner.bytes[start + 1] | 0x20 == 0x77
      && scanner.bytes[start + 2] | 0x20 == 0x77 && scanner.bytes[start + 3] == 46
  }

  private func isTelephone(_ next: Int) -> Bool {
    var digits = next
    while scanner.byte(digits) &- 48 < 10 { digits += 1 }
    var groups = 1
    for place in start..<at where scanner.bytes[place] == 45 { groups += 1 }
    if groups > 1 { return true }
    if scanner.byte(digits) == 45, scanner.byte(digits + 1) &- 48 < 10 { return true }
    return at - start == 3 && digits - next == 4
  }

  private func isCapital(_ place: Int) -> Bool { scanner.byte(place) &- 65 < 26 }
}
