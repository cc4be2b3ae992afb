/// Finds captions and picture credits.
///
/// A caption starts with a phrase such as "File photo:", or ends in one, in brackets or as its last
/// sentence: "Who runs the port? (Photo: Reuters)", "Boats at Lamu. REUTERS/Jo Kimani". A paragraph of
/// the news that mentions a photo is left alone, and so is a long one.
enum CaptionRule {
  static func kind(_ line: TextLine, _ phrases: BoilerplateLexicon) -> Article.Part.Kind? {
    guard !line.folded.isEmpty, line.bytes.count <= 400 else { return nil }
    let folded = line.folded[...].drop { [40, 42, 91, 95].contains($0) }
    if let phrase = phrases.start(of: folded), phrase.kind == .caption {
      return isTight(phrase, line) ? .caption : nil
    }
    if let phrase = phrases.whole(folded), phrase.kind == .caption || phrase.kind == .credit {
      return phrase.kind
    }
    if endsInCredit(folded, phrases) { return .caption }
    return nil
  }

  private static func isTight(_ phrase: BoilerplateLexicon.Phrase, _ line: TextLine) -> Bool {
    if phrase.endsInMark { return !line.hasQuotation || line.bytes.count < 160 }
    return phrase.words > 1 && !line.hasQuotation
  }

  /// Whether the last bracket or sentence is a picture credit.
  private static func endsInCredit(
    _ line: ArraySlice<UInt8>, _ phrases: BoilerplateLexicon
  ) -> Bool {
    if let phrase = phrases.end(of: line), phrase.kind == .credit, isPicture(phrase) {
      return true
    }
    guard let start = tailStart(line) else { return false }
    let tail = line[start...]
    guard let phrase = phrases.start(of: tail), tail.count <= 80 else { return false }
    if line[start - 1] == 40 || line[start - 1] == 91 {
      return phrase.kind == .caption || phrase.kind == .credit
    }
    let isAgency = phrase.kind == .credit && phrase.bytes.last == 47
    return line.last != 46 && phrase.endsInMark && (phrase.kind == .caption || isAgency)
  }

  /// Whether a credit phrase is one of pictures, not of reporting: the agency stands beside a slash or
  /// in brackets.
  private static func isPicture(_ phrase: BoilerplateLexicon.Phrase) -> Bool {
    guard let first = phrase.bytes.first, let last = phrase.bytes.last else { return false }
    return first == 47 || first == 40 || last == 47
  }

  /// Where the last bracket or the last sentence begins.
  private static func tailStart(_ line: ArraySlice<UInt8>) -> Int? {
    let isClosed = line.last == 41 || line.last == 93
    var at = line.endIndex - 2
    while at > line.startIndex {
      if isClosed, line[at] == 40 || line[at] == 91 { return at + 1 }
      if !isClosed, line[at] == 32, [46, 33, 63].contains(line[at - 1]) { return at + 1 }
      at -= 1
    }
    return nil
  }
}
