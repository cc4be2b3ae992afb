import Hearsay

/// What is told of records that were not found.
struct SearchReport {
  /// What was searched, as the user named it.
  let places: [String]
  /// Whether the article's own statements were among what was searched.
  var unattributed = false

  /// For an identifier that no record has.
  func unknown(_ pattern: RecordPattern) -> String {
    guard pattern.isPossible else {
      return "hearsay: “\(pattern.text)” is no record's id: an id is h- and 20 letters or digits; "
        + advice
    }
    return
      "hearsay: no record in \(place) has the id \(pattern.text): \(advice) (an id holds for an "
      + "article's path in the folder that was read: name the same one)"
  }

  /// For the beginning of an identifier that several records have.
  func ambiguous(_ pattern: RecordPattern, _ found: [FoundRecord]) -> String {
    let lines = found.map { record in
      // These come from articles, and nothing in them may reach the terminal as it is.
      "  " + String(SafeText.characters("\(record.id)  \(record.place)  \(record.summary)"))
    }
    return "hearsay: \(found.count) records have ids that begin with \(pattern.text): give more of "
      + "the one that is meant\n" + lines.joined(separator: "\n")
  }

  /// For a number that no record of an article has.
  func noNumber(_ number: Int, records: Int) -> String {
    let count = records == 1 ? "1 record" : "\(records) records"
    return "hearsay: \(place) has no record \(number), it has \(count): \(advice)"
  }

  /// For a number where there are several articles.
  var severalArticles: String {
    "hearsay: --seq needs one article, and \(place) holds several: use --id, or name one article"
  }

  private var place: String { places.isEmpty ? "standard input" : places.joined(separator: ", ") }

  private var advice: String {
    let path = places.isEmpty ? "--stdin" : places.joined(separator: " ")
    guard !unattributed else { return "`hearsay show --unattributed \(path)` lists the ids" }
    return "`hearsay show \(path)` lists the ids, with --unattributed those of its own statements"
  }
}
