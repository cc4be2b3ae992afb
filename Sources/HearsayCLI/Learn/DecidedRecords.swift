import ArgumentParser
import Hearsay

/// The records that were decided on, and how many of their articles' records were not.
struct DecidedRecords {
  /// The records of an article that tell of attributions.
  struct Article {
    var records = 0
    var decided = 0
  }

  private(set) var sourceTypes: [String: String] = [:]
  private(set) var articles: [String: Article] = [:]
  /// How many records there are.
  private(set) var records = 0
  /// Lines that are no records.
  private(set) var faults = 0

  init() {}

  /// Reads a file of records; tells on standard error of lines that are none.
  ///
  /// - Throws: Why the file cannot be read.
  mutating func read(_ path: String, _ log: DecisionHistory) throws {
    var lines = try RecordLines(path)
    var number = 0
    while let line = lines.next() {
      number += 1
      guard line.contains(where: { $0 > 32 }) else { continue }
      do throws(JSONParser.Fault) {
        let facts = try RecordFacts(line)
        if facts.isAssertion { add(facts, log) }
      } catch {
        faults += 1
        let name = path == "-" ? "standard input" : path
        Terminal.talk("hearsay: \(name):\(number): \(error.message); the line is left out")
      }
    }
    if let failure = lines.failure { throw ValidationError("\(path): \(failure)") }
  }

  private mutating func add(_ facts: RecordFacts, _ log: DecisionHistory) {
    records += 1
    let isDecided = log[facts.id]?.isMade == true
    if isDecided { sourceTypes[facts.id] = facts.sourceType }
    // What an article states itself is no attribution.
    guard facts.rule != OwnVoiceFinder.rule else { return }
    articles[facts.articleID, default: Article()].records += 1
    if isDecided { articles[facts.articleID, default: Article()].decided += 1 }
  }

  /// How many attributions of an article nobody decided on.
  func undecided(_ articleID: String) -> Int {
    articles[articleID].map { $0.records - $0.decided } ?? 0
  }
}
