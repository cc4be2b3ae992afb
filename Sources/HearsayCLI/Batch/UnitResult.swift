/// What came of one unit of work.
struct UnitResult: Sendable {
  /// The records, as they are to be written.
  var records: [UInt8] = []
  /// What was read, where a later run may ask whether it was.
  var unit: Fingerprint?
  /// Where an earlier run left the records, in its output; they are not made again then.
  var kept: Range<Int>?
  var problems: [InputProblem] = []
  var articles = 0
  var assertions = 0
  /// The bytes of the articles' texts.
  var textBytes = 0
  /// The bytes of the files.
  var fileBytes = 0
}
