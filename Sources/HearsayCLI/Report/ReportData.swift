import ArgumentParser

/// Everything that a page tells.
struct ReportData {
  let title: String
  let counts: ReportCounts
  let decisions: ReportDecisions?
  /// Lines that were no records, and records that had come before: both are left out.
  let faults: Int
  let duplicates: Int
  let limits: ReportLimits
  /// The numbers of the sources in their order.
  let ranking: [Int32]
  let selection: ReportSelection
  private let shown: [Int: ShownClaim]

  /// Reads what is shown of the records that were counted.
  ///
  /// - Throws: Which file cannot be read again, or was changed meanwhile.
  init(title: String, _ index: ReportIndex, _ limits: ReportLimits, _ files: RecordFiles) throws {
    self.title = title
    self.limits = limits
    (counts, decisions) = (index.counts, index.decisions)
    (faults, duplicates) = (index.faults, index.duplicates)
    ranking = index.counts.sources.ranking
    selection = ReportSelection(index, limits, ranking: ranking)
    var shown: [Int: ShownClaim] = [:]
    for number in selection.shown(tellers: limits.tellers) {
      let place = index.places[number]
      let bytes = try files.bytes(
        of: Int(place.file), from: place.start, count: Int(place.length))
      do throws(JSONParser.Fault) {
        var record = try ReportRecord(bytes)
        let decision = index.decisions?.decision(record.id)
        if decision?.verdict == .fix, let fix = decision?.fix { record.apply(fix) }
        shown[number] = ShownClaim(record: record, verdict: decision?.verdict)
      } catch {
        throw files.changed(Int(place.file))
      }
    }
    self.shown = shown
  }

  /// A record that is shown.
  subscript(record: Int) -> ShownClaim? { shown[record] }
}
