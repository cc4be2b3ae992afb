extension TokenScanner {
  /// The end of the token that starts with a mark of so many bytes.
  func mark(_ start: Int, _ length: Int) -> Int {
    let next = start + length
    switch bytes[start] {
    case 46: return periods(start)
    case 45: return run(start, 45)
    case 39, 96: return apostrophes(start, next)
    case 0xE2: return bytes[start + 1] == 0x80 ? general(start, next) : next
    case 35, 64: return tag(start, next)
    default: return next
    }
  }

  private func run(_ start: Int, _ mark: UInt8) -> Int {
    var at = start + 1
    while byte(at) == mark { at += 1 }
    return at
  }

  /// Full stops in a row are one token; ".5" is a number.
  private func periods(_ start: Int) -> Int {
    let end = run(start, 46)
    guard end == start + 1, byte(end) &- 48 < 10, !isAttached(start) else { return end }
    var scan = WordScan(scanner: self, start: end)
    scan.run()
    return scan.at
  }

  /// A clitic, a word without its head ("'em", "'71"), two marks that stand for one, or one mark.
  private func apostrophes(_ start: Int, _ next: Int) -> Int {
    if byte(next) == bytes[start], bytes[start] < 0x80 { return next + 1 }
    guard bytes[start] != 96, isWordByte(next) else { return next }
    return headless(start, next)
  }

  private func headless(_ start: Int, _ next: Int) -> Int {
    var scan = WordScan(scanner: self, start: next)
    scan.run()
    let end = scan.at
    var letters = next
    while letters < end, kind(letters) == .letter { letters += 1 }
    if isAttached(start) { return isClitic(next..<letters) ? letters : next }
    if isClitic(next..<letters), kind(letters) == .space { return letters }
    let digits = byte(next) &- 48 < 10 && byte(next + 1) &- 48 < 10
    if digits, end == next + 2 || end == next + 3 && byte(next + 2) | 0x20 == 0x73 { return end }
    var last = end
    if apostrophe(end) > 0 { last = end + apostrophe(end) }
    if rules.isException(.whole, bytes, start..<end) { return end }
    return rules.isException(.whole, bytes, start..<last) ? last : next
  }

  /// Marks of U+2000 to U+203F: the curly apostrophe, the ellipsis, and others that stand alone.
  private func general(_ start: Int, _ next: Int) -> Int {
    switch bytes[start + 2] {
    case 0x99: return isWordByte(next) ? headless(start, next) : next
    case 0xA6: return byte(next) == 46 ? run(next, 46) : next
    default: return next
    }
  }

  /// "#tag" and "@name".
  private func tag(_ start: Int, _ next: Int) -> Int {
    guard !isAttached(start) || byte(start - 1) == 46, kind(next) == .letter || byte(next) == 95
    else { return next }
    var at = next
    while at < limits.upperBound, isWordByte(at) || bytes[at] == 95 {
      at += CharacterClass(bytes, at, rules.classes).length
    }
    return at
  }
}
