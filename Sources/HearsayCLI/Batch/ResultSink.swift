/// Where the results of a run go, in the order of the input.
protocol ResultSink {
  /// Takes the next result; its records may be kept for a while.
  func take(_ result: UnitResult) throws(OutputFailure)
  /// Writes what was kept.
  func flush() throws(OutputFailure)
  /// Writes what was kept; the output is complete.
  func finish() throws(OutputFailure)
}

extension OutputFile: ResultSink {
  func take(_ result: UnitResult) throws(OutputFailure) { try write(result.records) }
}
