/// Finds credits, links, advertisements and other lines around the news, by the lexicon's phrases.
///
/// A phrase at the beginning counts in a short line, or when it has several words and the line quotes
/// nobody; one inside counts in a short line only. A credit at the end of a line counts among the last
/// lines. What reads like a sentence of the news is left alone, and so is a headline such as "Poll: …".
enum BoilerplateRule {
  static func kind(_ line: TextLine, _ phrases: BoilerplateLexicon) -> Article.Part.Kind? {
    guard !line.folded.isEmpty else { return nil }
    let folded = line.folded[...].drop { [32, 35, 40, 42, 43, 45, 62, 91, 95].contains($0) }
    let bare = folded[
      ..<(folded.lastIndex(where: ASCII.isWord).map { $0 + 1 } ?? folded.startIndex)]
    if let phrase = phrases.whole(line.folded[...]) ?? phrases.whole(bare) { return phrase.kind }
    if let phrase = phrases.start(of: folded), opens(phrase, line) { return phrase.kind }
    if let phrase = phrases.end(of: line.folded[...]), closes(phrase, line) { return phrase.kind }
    if mayBeFilled(line), let phrase = phrases.inside(folded), fills(phrase, line) {
      return phrase.kind
    }
    return nil
  }

  private static func opens(_ phrase: BoilerplateLexicon.Phrase, _ line: TextLine) -> Bool {
    let length = line.bytes.count
    switch phrase.kind {
    case .byline: return false
    case .credit:
      let isLate = line.index + 4 > line.count
      return isLate ? length < 300 && !line.hasQuotation : length < 120 && !line.endsSentence
    default:
      if line.index == 0, phrase.words == 1, phrase.endsInMark { return false }
      if phrase.words > 1, phrase.endsInMark { return length < 160 && !line.hasQuotation }
      if !line.endsSentence { return length < 120 && !line.hasQuotation }
      return phrase.words > 2 && length < 300 && !line.hasQuotation
    }
  }

  private static func closes(_ phrase: BoilerplateLexicon.Phrase, _ line: TextLine) -> Bool {
    guard phrase.kind != .byline, line.bytes.count < 200, !line.hasQuotation else { return false }
    let isLate = line.index + 4 > line.count
    if phrase.kind == .credit { return isLate }
    return !line.endsSentence && line.bytes.count < 100
  }

  /// Whether a line is short enough for a phrase in it to say what it is.
  private static func mayBeFilled(_ line: TextLine) -> Bool {
    line.bytes.count < 100 && !line.hasQuotation
  }

  private static func fills(_ phrase: BoilerplateLexicon.Phrase, _ line: TextLine) -> Bool {
    if phrase.isAddress { return line.bytes.count < 60 && !line.bytes.contains(32) }
    return phrase.words > 3 || !line.endsSentence
  }
}
