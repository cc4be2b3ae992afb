#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// One object of a JSON Lines file, by the fields that the options name.
struct InputRecord {
  /// A part as `hearsay read` writes it, in code points.
  struct Part: Decodable {
    let kind: String
    let start: Int
    let end: Int
  }

  var id: String?
  var text: String?
  var metadata = Article.Metadata()
  var parts: [Part]?

  /// Reads a line; nil when it is no JSON object.
  static func read(_ line: [UInt8], _ fields: ReadingOptions.Fields) -> InputRecord? {
    try? JSONDecoder().decode(InputRecord.self, from: Data(line), configuration: fields)
  }
}

extension InputRecord: DecodableWithConfiguration {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder, configuration fields: ReadingOptions.Fields) throws {
    let object = try decoder.container(keyedBy: Key.self)
    func string(_ names: [String]) -> String? {
      for name in names {
        let key = Key(stringValue: name)
        guard object.contains(key) else { continue }
        if let text = try? object.decode(String.self, forKey: key) { return text }
        if let number = try? object.decode(Int64.self, forKey: key) { return String(number) }
      }
      return nil
    }
    id = string(fields.id)
    text = string(fields.text)
    metadata.title = string(fields.title)
    metadata.published = string(fields.published)
    metadata.publisher = string(fields.publisher)
    metadata.url = string(fields.url)
    metadata.language = string(fields.language)
    metadata.byline = string(fields.byline)
    if string(["schema"]) == "hearsay.article/1" {
      parts = try? object.decode([Part].self, forKey: Key(stringValue: "parts"))
    }
  }
}
