internal import Foundation

@testable internal import HearsayCLI

/// Reads bytes as a file of reviewers' decisions: as `hearsay report` and `hearsay learn` do, and as
/// `hearsay review` does when it goes on with one.
///
/// Besides crashes it finds where the two do not come to the same, and decisions that are not read as they
/// were written.
struct DecisionInput {
  private let path: String
  /// What the spans of decisions count in.
  private let text = Array(
    "The mayor said the bridge would open in May, Ann Smith denied.".unicodeScalars)

  init() {
    path = NSTemporaryDirectory() + "hearsay-decisions-\(getpid()).jsonl"
  }

  func take(_ bytes: [UInt8]) {
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      fatalError("\(path) cannot be written")
    }
    let file = try? DecisionFile(path)
    if let file { use(file) }
    guard let log = try? DecisionLog(Path(path)), let file else { return }
    var history = DecisionHistory()
    history.add(file)
    for (id, state) in log.states {
      precondition(state.current == history[id], "review and report differ on \(id)")
    }
    precondition(log.lines == file.lines.count, "review and report read other lines")
  }

  /// Writes the decisions again, and makes training data of them.
  private func use(_ file: DecisionFile) {
    let decisions = file.lines.map(\.decision)
    for decision in decisions {
      let line = decision.line
      precondition((try? Decision(line: line))?.line == line, "a decision is read as another")
    }
    let usable = decisions.filter { decision in
      let spans = decision.rightSpans
      return (spans.source + spans.cue + spans.content).allSatisfy { $0.upperBound <= text.count }
    }
    _ = GoldAttributions(usable).annotation(of: text)
  }
}
