internal import HearsayMatching
internal import HearsayText

/// Finds the dateline at the beginning of the first paragraph: "LAGOS (Reuters) - ",
/// "NAIROBI, Kenya — ", "New Delhi, March 4 (PTI): ".
///
/// It needs an agency in brackets, or a dash after a place in capitals, or a place that the lexicons
/// know. "BREAKING: …" and "Trump – the president – …" are none.
struct DatelineRule: Sendable {
  /// A dateline: where it stands, and its place.
  struct Dateline {
    let span: TextSpan
    let place: String?
  }

  private let lexicons: Lexicons
  private let phrases: BoilerplateLexicon
  private static let places: [LexiconName] = [.capitals, .cities, .countries, .regions]

  init(lexicons: Lexicons, phrases: BoilerplateLexicon) {
    self.lexicons = lexicons
    self.phrases = phrases
  }

  func dateline(_ line: TextLine) -> Dateline? {
    guard line.bytes.count > 60, let end = Self.separatorEnd(line.bytes) else { return nil }
    let head = line.bytes[..<end.start]
    let bracket = head.firstIndex(of: 40)
    // "Ada Lind (May 2, 1872 – June 3, 1940) was …"
    guard bracket == nil || head.contains(41) || end.kind == .none else { return nil }
    let place = ASCII.trimmed(head[..<(bracket ?? end.start)])
    guard !place.isEmpty, Self.isName(place), isPlace(place, bracket != nil, end) else {
      return nil
    }
    let town = Self.town(place)
    let name = town.contains(where: ASCII.isDigit) ? nil : String(decoding: town, as: UTF8.self)
    return Dateline(span: TextSpan(line.span.start, end.end), place: name)
  }

  /// The place and the date of a line that holds nothing else: "Bengaluru, 28 January 2025", "Sunday, March
  /// 3, 2024, Pune".
  func placeAndDate(_ line: TextLine, _ dates: DateReader) -> (place: String, date: String)? {
    guard let comma = line.bytes.firstIndex(of: 44) else { return nil }
    if let date = dates.date(alone: line.bytes[comma...]) {
      return named(line.bytes[..<comma], date)
    }
    guard let last = line.bytes.lastIndex(of: 44),
      let date = dates.date(alone: line.bytes[..<last])
    else { return nil }
    return named(ASCII.trimmed(line.bytes[(last + 1)...]), date)
  }

  private func named(
    _ place: ArraySlice<UInt8>, _ date: String
  ) -> (place: String, date: String)? {
    guard place.split(separator: 32).count <= 3, Self.isName(place),
      !place.contains(where: ASCII.isDigit)
    else { return nil }
    return (String(decoding: place, as: UTF8.self), date)
  }

  private func isPlace(_ place: ArraySlice<UInt8>, _ hasAgency: Bool, _ end: Separator) -> Bool {
    let first = place.prefix { $0 != 44 }
    let isCapitals = first.count > 2 && !first.contains { $0 &- 97 < 26 }
    let isKnown = Self.places.contains { isEntry(first, of: $0) }
    if end.kind == .none { return hasAgency && (isKnown || isCapitals) }
    let hasDate = place.contains(where: ASCII.isDigit)
    if hasAgency { return end.kind == .dash || isCapitals || isKnown || hasDate }
    // "KOLAR NAGAR, January 21:" needs no lexicon, "NOTE: …" does.
    if end.kind == .colon { return isKnown && isCapitals || hasDate && isDated(place) }
    if isCapitals { return isKnown || place.contains(44) || !isPhrase(first) }
    return isKnown
  }

  /// Whether a place is followed by a comma and a day of a month: "Kanpur, June 4", "Kanpur, 4 June 2024".
  private func isDated(_ place: ArraySlice<UInt8>) -> Bool {
    let date = place.drop { $0 != 44 }.split { !ASCII.isWord($0) }
    guard (2...3).contains(date.count), place.first != 44 else { return false }
    return date.contains { isEntry($0, of: .monthsDays) }
      && date.contains { $0.count < 3 && $0.allSatisfy(ASCII.isDigit) }
  }

  private func isEntry(_ name: ArraySlice<UInt8>, of lexicon: LexiconName) -> Bool {
    lexicons.entries(matching: String(decoding: name, as: UTF8.self))
      .contains { lexicons.entries[$0].lexicon == lexicon }
  }

  private func isPhrase(_ name: ArraySlice<UInt8>) -> Bool {
    let folded = FoldedWord.folded(Array(name), 0..<name.count)[...]
    return phrases.whole(folded) != nil || phrases.start(of: folded + [58]) != nil
  }

  /// The place without a date after it.
  private static func town(_ place: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let digit = place.firstIndex(where: ASCII.isDigit),
      let comma = place[..<digit].lastIndex(of: 44)
    else { return place }
    return place[..<comma]
  }

  /// Whether every word starts with a capital or a digit, small particles aside.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 60, let first = bytes.first, ASCII.isUpper(first) || first == 0xC3 else {
      return false
    }
    guard bytes.split(separator: 44).allSatisfy({ $0.split(separator: 32).count < 5 }) else {
      return false
    }
    return bytes.split(separator: 32).allSatisfy { word in
      guard let first = word.first else { return true }
      return ASCII.isUpper(first) || ASCII.isDigit(first) || first >= 0x80 || word.count <= 3
    }
  }
}

extension DatelineRule {
  /// What ends a dateline.
  private struct Separator {
    enum Kind { case dash, colon, none }
    let kind: Kind
    let start: Int
    let end: Int
  }

  /// The first dash, colon, or closing bracket before a capital, in the first bytes of a line.
  private static func separatorEnd(_ bytes: ArraySlice<UInt8>) -> Separator? {
    let limit = min(bytes.endIndex - 4, bytes.startIndex + 80)
    var at = bytes.startIndex
    while at < limit {
      let isDash =
        bytes[at] == 45 && (bytes[at + 1] == 45 || (at > bytes.startIndex && bytes[at - 1] == 32))
      if isDash {
        return Separator(kind: .dash, start: at, end: at + (bytes[at + 1] == 45 ? 2 : 1))
      }
      if bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94 {
        return Separator(kind: .dash, start: at, end: at + 3)
      }
      if bytes[at] == 58 { return Separator(kind: .colon, start: at, end: at + 1) }
      if bytes[at] == 41, bytes[at + 1] == 32, ASCII.isUpper(bytes[at + 2]) {
        return Separator(kind: .none, start: at, end: at + 1)
      }
      at += 1
    }
    return nil
  }
}
