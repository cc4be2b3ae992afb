import ArgumentParser
import Hearsay

/// The articles that an earlier output tells of, by identifier and text.
struct EarlierRecords: Sendable {
  private var known: Set<Fingerprint> = []

  /// Reads a file of records: of any kind that has `article_id` and `text_sha256`.
  ///
  /// - Throws: When it cannot be read, or a line is no JSON object.
  init(_ path: String) throws {
    var lines = try RecordLines(path)
    var number = 0
    var last: [String] = []
    while let line = lines.next() {
      number += 1
      guard line.contains(where: { $0 > 32 }) else { continue }
      do throws(JSONParser.Fault) {
        guard let article = try Self.article(line), article != last else { continue }
        last = article
        known.insert(Fingerprint(article))
      } catch {
        throw ValidationError(
          "\(path):\(number): this is no record: \(error.message); name an output of hearsay.")
      }
    }
    if let failure = lines.failure { throw ValidationError("\(path): \(failure)") }
  }

  /// Whether there are records of an article with just this text.
  func know(_ articleID: String, _ text: [UInt8]) -> Bool {
    known.contains(Fingerprint([articleID, SHA256.hex(text)]))
  }

  /// The same for two outputs that tell of the same articles.
  var fingerprint: Fingerprint {
    known.reduce(Fingerprint(high: UInt64(known.count), low: 0)) {
      Fingerprint(high: $0.high &+ $1.high, low: $0.low &+ $1.low)
    }
  }

  private static func article(_ line: [UInt8]) throws(JSONParser.Fault) -> [String]? {
    var cursor = JSONCursor(line)
    var id: [UInt8]?
    var hash: [UInt8]?
    try cursor.object { cursor, _, key throws(JSONParser.Fault) in
      switch () {
      case _ where key.equals("article_id"): id = try cursor.optionalString()
      case _ where key.equals("text_sha256"): hash = try cursor.optionalString()
      default: try cursor.skip()
      }
    }
    try cursor.end()
    guard let id, let hash else { return nil }
    return [id, hash].map { String(decoding: $0, as: UTF8.self) }
  }
}
