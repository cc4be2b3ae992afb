import Hearsay
import HearsayMatching

/// The first reading of records: all counts, and of each record some thirty bytes, by which the claims that
/// are shown are found again.
struct ReportIndex {
  /// Where a record stands, and what ranks it.
  struct Place {
    let file: Int32
    let length: Int32
    let start: Int
    /// The number of its source; -1 for what an article states itself.
    let source: Int32
    let article: Int32
    let worth: Float
  }

  private(set) var counts = ReportCounts()
  private(set) var decisions: ReportDecisions?
  private(set) var places: [Place] = []
  /// Lines that are no records.
  private(set) var faults = 0
  /// Records that had come before.
  private(set) var duplicates = 0
  private var claims: ClaimGrouper
  private var roles = GroupRoles()
  private var ids: Set<Fingerprint> = []

  init(lexicons: Lexicons, decisions: DecisionHistory?) {
    claims = ClaimGrouper(lexicons: lexicons)
    self.decisions = decisions.map(ReportDecisions.init)
  }

  /// Takes the next line; tells what is wrong with it on standard error.
  mutating func add(_ line: RecordFiles.Line) {
    guard line.bytes.contains(where: { $0 > 32 }) else { return }
    do throws(JSONParser.Fault) {
      guard line.bytes.count < Int(Int32.max),
        String(validating: line.bytes, as: UTF8.self) != nil
      else {
        throw JSONParser.Fault(column: 1, message: "the line is no UTF-8")
      }
      var record = try ReportRecord(line.bytes)
      guard record.record == .assertion else { return counts.addUnread(record) }
      let material = try GroupedRecord(line.bytes)
      if let id = record.id, !ids.insert(Fingerprint([id])).inserted {
        duplicates += 1
        return
      }
      guard decisions?.apply(to: &record) ?? true else { return }
      add(record, material, line)
    } catch {
      faults += 1
      let hint = line.isCutOff ? "; it is the last one and was cut off" : ""
      Terminal.talk(
        "hearsay: \(line.file):\(line.number): \(error.message), at byte \(error.column)\(hint)")
    }
  }

  private mutating func add(
    _ record: ReportRecord, _ material: GroupedRecord, _ line: RecordFiles.Line
  ) {
    let (source, article) = counts.add(record)
    let claim = claims.add(
      material.material, kind: ClaimKind(rawValue: record.kind) ?? .statement,
      id: material.id ?? Array("\(places.count)".utf8))
    roles.add(
      claim: claim, denies: claims.isNegative(claim), depth: material.depth,
      article: material.articleID, published: material.published)
    places.append(
      Place(
        file: Int32(line.place), length: Int32(line.bytes.count), start: line.start,
        source: source, article: article, worth: Float(record.worth)))
  }

  /// The groups that the records make.
  func groups() -> GroupPlaces { roles.places(in: claims.groups()) }
}
