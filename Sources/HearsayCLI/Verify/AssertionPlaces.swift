import Hearsay
import HearsayText

/// Where an assertion stands: what its id is made of.
struct AssertionPlaces {
  private let article: StableID
  private let source: TextSpan?
  private let cue: TextSpan?
  private let content: [TextSpan]

  /// Takes the places from a record; nil where a part cannot be read.
  init?(_ record: VerifiedRecord) {
    guard let id = record.articleID, let hash = record.textHash else { return nil }
    let json = record.json
    let parts = json["content"]?.elements ?? []
    content = parts.compactMap(Self.span)
    source = Self.span(json["source"] ?? .null)
    cue = Self.span(json["cue"] ?? .null)
    guard content.count == parts.count, (source == nil) == (json["source"] == .null),
      (cue == nil) == (json["cue"] == .null)
    else { return nil }
    article = StableID(article: id, textHash: hash)
  }

  /// The id of an assertion that has so many before it at the same places.
  func id(repetition: Int) -> String {
    article.assertion(source: source, cue: cue, content: content, repetition: repetition)
  }

  private static func span(_ value: JSONTree) -> TextSpan? {
    guard let start = value["byte_start"]?.integer, let end = value["byte_end"]?.integer,
      0 <= start, start <= end, end < Int(Int32.max)
    else { return nil }
    return TextSpan(start, end)
  }
}
