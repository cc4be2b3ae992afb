internal import HearsayMatching
internal import HearsayText

/// Reads dates of publication: ISO 8601, and days with an English month, "4 March 2024",
/// "Tuesday, March 4, 2025, 10:30 am", "Fri, 24 Feb 2023 10:00:00 GMT".
///
/// Months come from the lexicon `months-days`. A date in figures alone, such as 03/04/2024, is not read:
/// nobody can say which of the two the month is.
struct DateReader: Sendable {
  private var months: [[UInt8]: Int] = [:]
  private var others: Set<[UInt8]> = []

  init(lexicons: Lexicons) {
    for entry in lexicons.entries(in: .monthsDays) {
      let phrase = Array(lexicons.phrase(of: entry).utf8)
      let word = FoldedWord.folded(phrase, 0..<phrase.count).filter { $0 != 46 }
      if let number = lexicons.attribute("value", of: entry).flatMap({ Int($0) }),
        lexicons.attribute("kind", of: entry) == "month"
      {
        months[word] = number
      } else {
        others.insert(word)
      }
    }
  }

  /// The date in a text as ISO 8601; nil where there is none.
  func date(in text: String) -> String? {
    ISODate.normalized(text) ?? found(in: Array(text.utf8)[...])?.date
  }

  /// The number of a month by its case-folded name.
  func month(_ name: [UInt8]) -> Int? { months[name] }

  /// The date of a line that holds nothing else but a weekday and a time.
  func date(alone line: ArraySlice<UInt8>) -> String? {
    if line.count == 10, let day = ISODate.normalized(String(decoding: line, as: UTF8.self)) {
      return day
    }
    guard line.count <= 60, let found = found(in: line), found.otherWords == 0 else { return nil }
    return found.date
  }

  /// The first day, month and year in some bytes, and how many words belong to no date or time.
  private func found(in bytes: ArraySlice<UInt8>) -> (date: String, otherWords: Int)? {
    var day: Int?
    var month: Int?
    var year: Int?
    var otherWords = 0
    for word in bytes.split(whereSeparator: { !ASCII.isWord($0) }) {
      let folded = FoldedWord.folded(Array(word), 0..<word.count)
      let digits = folded.prefix(while: ASCII.isDigit)
      let number = digits.reduce(0) { min($0 * 10 + Int($1) - 48, 9999) }
      if let named = months[folded] {
        month = month ?? named
      } else if digits.count == 4, folded.count == 4, number > 1500 {
        year = year ?? number
      } else if !digits.isEmpty, digits.count < 3, folded.count - digits.count < 3 {
        if day == nil, (1...31).contains(number) { day = number }
      } else if !others.contains(folded), folded.count > 3 {
        otherWords += 1
      }
    }
    guard let day, let month, let year else { return nil }
    return ("\(year)-\(Self.two(month))-\(Self.two(day))", otherWords)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
