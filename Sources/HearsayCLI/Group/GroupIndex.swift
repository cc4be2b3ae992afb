import Hearsay
import HearsayMatching

/// The first reading of records: what is kept of each, some thirty bytes beside its claim's terms.
struct GroupIndex {
  /// What becomes of a line.
  enum Fate: Equatable {
    /// It gets its keys at this byte.
    case grouped(end: Int)
    /// It is written as it is: the record of an article that could not be read.
    case passed
    /// It is blank or no record, and is left out.
    case left
  }

  private var claims: ClaimGrouper
  private var roles = GroupRoles()
  /// For each line the byte where its keys go; -1 and -2 for lines without.
  private var ends: [Int32] = []
  private var lengths: [Int32] = []
  /// The lines that are no records, for people.
  private(set) var faults = 0

  init(lexicons: Lexicons) { claims = ClaimGrouper(lexicons: lexicons) }

  /// Takes the next line; tells what is wrong with it on standard error.
  mutating func add(_ line: RecordFiles.Line) {
    lengths.append(Int32(truncatingIfNeeded: line.bytes.count))
    guard !line.bytes.allSatisfy({ $0 <= 32 }) else { return ends.append(-2) }
    do throws(JSONParser.Fault) {
      guard line.bytes.count < Int(Int32.max), Self.isText(line.bytes) else {
        throw JSONParser.Fault(column: 1, message: "the line is no UTF-8")
      }
      let record = try GroupedRecord(line.bytes)
      guard record.record == .assertion else { return ends.append(-1) }
      let claim = claims.add(
        record.material, kind: record.kind, id: record.id ?? Array("\(lengths.count)".utf8))
      roles.add(
        claim: claim, denies: claims.isNegative(claim), depth: record.depth,
        article: record.articleID,
        published: record.published)
      ends.append(Int32(record.end))
    } catch {
      faults += 1
      ends.append(-2)
      let hint = line.isCutOff ? "; it is the last one and was cut off" : ""
      Terminal.talk(
        "hearsay: \(line.file):\(line.number): \(error.message), at byte \(error.column)\(hint)")
    }
  }

  /// What becomes of a line; nil where the line is another one than was read.
  func fate(_ index: Int, _ bytes: [UInt8]) -> Fate? {
    guard index < ends.count, Int(lengths[index]) == bytes.count else { return nil }
    let end = Int(ends[index])
    guard end >= 0 else { return end == -1 ? .passed : .left }
    guard end < bytes.count, bytes[end] == 0x7D || bytes[end] == 0x2C else { return nil }
    return .grouped(end: end)
  }

  /// How many records there are.
  var records: Int { roles.count }

  /// How many lines there are.
  var lines: Int { ends.count }

  /// The places of the records in their groups.
  func places() -> GroupPlaces { roles.places(in: claims.groups()) }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}
