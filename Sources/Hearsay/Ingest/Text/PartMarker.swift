internal import HearsayMatching
internal import HearsayText

/// Marks what in a text is no running news text, and reads what it says of the article.
struct PartMarker: Sendable {
  init(lexicons: Lexicons) {}

  /// The parts of a text, in text order, never overlapping; fills what the metadata lack.
  func parts(of text: SourceText, metadata: inout Article.Metadata) -> [Article.Part] { [] }
}
