/// What files of decisions come to: for each record the decision that counts.
///
/// The last line on a record counts. An undo takes back the last line on its record in the same file that
/// was not taken back before; one without such a line changes nothing.
struct DecisionHistory {
  /// A decision with its place, for messages.
  struct Entry: Equatable {
    let decision: Decision
    let file: String
    let line: Int
  }

  /// The decisions on each record that were not taken back, in their order.
  private var standing: [String: [Entry]] = [:]
  /// The ids of records in the order in which they were first decided on.
  private var order: [String] = []
  /// How many lines took a decision back.
  private(set) var undone = 0

  init() {}

  /// Reads files in their order; tells of lines that were cut off on standard error.
  ///
  /// - Throws: Which file or line cannot be read and why.
  init(reading paths: [String]) throws {
    for path in paths {
      let file = try DecisionFile(path)
      add(file)
      if let line = file.cutOff {
        Terminal.talk("hearsay: \(path):\(line): the last line was cut off and is left out")
      }
    }
  }

  /// Adds a file's lines.
  mutating func add(_ file: DecisionFile) {
    for line in file.lines {
      let decision = line.decision
      if decision.verdict == .undo {
        takeBack(decision.id, in: file.path)
      } else {
        if standing[decision.id] == nil { order.append(decision.id) }
        standing[decision.id, default: []].append(
          Entry(decision: decision, file: file.path, line: line.number))
      }
    }
  }

  private mutating func takeBack(_ id: String, in file: String) {
    guard let last = standing[id]?.lastIndex(where: { $0.file == file }) else { return }
    standing[id]?.remove(at: last)
    undone += 1
  }

  /// The decision that counts for a record; nil where there is none.
  subscript(id: String) -> Decision? { entry(id)?.decision }

  /// The decision that counts for a record, with its place.
  func entry(_ id: String) -> Entry? { standing[id]?.last }

  /// The decisions that count, in the order in which their records were first decided on.
  var entries: [Entry] { order.compactMap { entry($0) } }

  /// The last decision of each reviewer on a record, in the order of their first; those who were not named
  /// count as one.
  func byReviewer(_ id: String) -> [Decision] {
    var reviewers: [String?] = []
    var last: [String?: Decision] = [:]
    for entry in standing[id] ?? [] {
      let reviewer = entry.decision.reviewer
      if last.updateValue(entry.decision, forKey: reviewer) == nil { reviewers.append(reviewer) }
    }
    return reviewers.compactMap { last[$0] }
  }
}
