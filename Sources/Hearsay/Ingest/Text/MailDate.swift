internal import HearsayMatching
internal import HearsayText

extension DateReader {
  /// A date as mail and RSS write it (RFC 822, RFC 5322), "Wed, 06 Nov 2024 07:30:00 +0100", as ISO
  /// 8601; nil for anything else.
  func date(ofMail text: String) -> String? {
    var words = text.utf8.split { $0 <= 32 || $0 == 44 }.map { Array($0) }[...]
    if let first = words.first?.first, !ASCII.isDigit(first) { words = words.dropFirst() }
    guard words.count >= 3, let day = Self.number(words.removeFirst()), (1...31).contains(day)
    else {
      return nil
    }
    let name = words.removeFirst()
    guard let month = month(FoldedWord.folded(name, 0..<name.count)),
      let year = Self.year(words.removeFirst())
    else { return nil }
    let date = "\(year)-\(Self.two(month))-\(Self.two(day))"
    guard let clock = words.popFirst().flatMap(Self.clock) else { return date }
    return "\(date)T\(clock)\(words.first.map(Self.zone) ?? "")"
  }

  private static func number(_ word: [UInt8]) -> Int? {
    guard !word.isEmpty, word.count < 5, word.allSatisfy(ASCII.isDigit) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// A year of four digits, or of two or three as RFC 5322 reads old ones.
  private static func year(_ word: [UInt8]) -> Int? {
    guard let number = number(word), word.count > 1 else { return nil }
    switch word.count {
    case 2: return number + (number < 50 ? 2000 : 1900)
    case 3: return number + 1900
    default: return number > 1500 ? number : nil
    }
  }

  private static func clock(_ word: [UInt8]) -> String? {
    let parts = word.split(separator: 58, omittingEmptySubsequences: false).map {
      number(Array($0))
    }
    guard parts.count == 2 || parts.count == 3, let hour = parts[0], let minute = parts[1],
      let second = parts.count == 3 ? parts[2] : 0, hour < 24, minute < 60, second < 61
    else { return nil }
    return [hour, minute, second].map(two).joined(separator: ":")
  }

  /// The offset of a zone; empty for one that is not known.
  private static func zone(_ word: [UInt8]) -> String {
    let text = String(decoding: word, as: UTF8.self)
    if let sign = word.first, sign == 43 || sign == 45 {
      let digits = word.filter(ASCII.isDigit)
      guard digits.count == 4 else { return "" }
      let figures = digits.map { String(UnicodeScalar($0)) }
      return "\(text.prefix(1))\(figures[0])\(figures[1]):\(figures[2])\(figures[3])"
    }
    // The zones that RFC 822 names.
    return switch text.uppercased() {
    case "GMT", "UT", "UTC", "Z": "Z"
    case "EDT": "-04:00"
    case "EST", "CDT": "-05:00"
    case "CST", "MDT": "-06:00"
    case "MST", "PDT": "-07:00"
    case "PST": "-08:00"
    default: ""
    }
  }
}
