/// One record of a WARC file.
public struct WARCRecord: Sendable {
  /// What is wrong with a record.
  public enum Fault: Sendable {
    /// No header of a record stands where one should.
    case header
    /// The record is shorter than its header says.
    case truncated
  }

  /// Its 1-based place in the file.
  public let number: Int
  /// Where it begins, in bytes of the file.
  public let start: Int
  /// What is wrong with it; nil for a sound one.
  public internal(set) var fault: Fault?
  let header: WARCHeader?
  /// Its content; of one over the limit only the beginning.
  var content: [UInt8] = []

  init(number: Int, start: Int, header: WARCHeader? = nil, fault: Fault? = nil) {
    self.number = number
    self.start = start
    self.header = header
    self.fault = fault
  }

  /// Its length in bytes, with its header.
  public var length: Int { header.map { $0.bytes.count + $0.length } ?? 0 }

  /// The record as it stands in the file; of one over the limit only the beginning.
  public var bytes: [UInt8] { (header?.bytes ?? []) + content }

  /// Whether a server answered with a web page in it: all else in a WARC file is passed over.
  public var holdsPage: Bool { fault == nil && page != nil }

  /// The page that it holds, still in its transfer encoding.
  var page: HTTPResponse? {
    guard header?["warc-type"]?.lowercased() == "response" else { return nil }
    guard let response = HTTPResponse(content), response.isPage else { return nil }
    return response
  }

  /// Its identifier, without the angle brackets around it.
  var id: String? { header?["warc-record-id"].map(Self.plain) }

  /// The address that was asked for.
  var url: String? { header?["warc-target-uri"].map(Self.plain) }

  private static func plain(_ field: String) -> String {
    field.hasPrefix("<") && field.hasSuffix(">") ? String(field.dropFirst().dropLast()) : field
  }
}
