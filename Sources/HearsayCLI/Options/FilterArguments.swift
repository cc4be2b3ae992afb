import ArgumentParser
import Hearsay

/// Which assertions are wanted.
struct FilterArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out assertions that are less sure than this, from 0 to 1.", valueName: "p"))
  var minConfidence = 0.0

  @Option(
    help: ArgumentHelp(
      "Take this kind of assertion only; may be given several times.", valueName: "kind"))
  var kind: [ClaimKind] = []

  func validate() throws {
    if !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence must lie between 0 and 1.")
    }
  }

  /// What lets those through.
  var filter: RecordWriter.Filter {
    var filter = RecordWriter.Filter()
    filter.minConfidence = minConfidence
    filter.kinds = Set(kind)
    return filter
  }
}
