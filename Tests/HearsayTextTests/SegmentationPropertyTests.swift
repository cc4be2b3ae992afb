import HearsayTestSupport
import HearsayText
import Testing

/// What must hold of every text.
@Suite struct SegmentationPropertyTests {
  @Test func everyArticleIsCovered() {
    let articles = RuleExamples.articles()
    #expect(!articles.isEmpty)
    for (name, text) in articles { Self.check(text, name) }
  }

  @Test func mutatedTextsAreCovered() {
    let pieces = [
      "\"", "“", "’", "'", ".", "...", "—", "-", " ", "\n", "7", "é", "日", "😀", "\u{200D}", "(",
    ]
    let seeds = RuleExamples.articles().prefix(6).map { Array($0.text.bytes.prefix(600)) }
    var state: UInt64 = 7
    for round in 0..<400 {
      guard let seed = seeds.isEmpty ? nil : seeds[round % seeds.count] else { return }
      var string = Array(String(decoding: seed, as: UTF8.self).unicodeScalars)
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % string.count
        let piece = pieces[Int(state >> 20) & 15]
        string.replaceSubrange(place..<(place + 1), with: Array(piece.unicodeScalars))
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: string)
      Self.check(SourceText(String(text)), "round \(round)")
    }
  }

  /// Tokens lie on code-point boundaries, never overlap, and leave out nothing but white space;
  /// sentences and paragraphs hold them all; quotations lie within one paragraph.
  static func check(_ text: SourceText, _ name: String) {
    let found = Shared.segmenter.segment(text)
    var isCovered = [Bool](repeating: false, count: text.bytes.count)
    var end = 0
    for token in found.tokens {
      #expect(token.span.start >= end && !token.span.isEmpty, "\(name)")
      #expect(isBoundary(text, token.span.start) && isBoundary(text, token.span.end), "\(name)")
      for at in token.span.range { isCovered[at] = true }
      end = token.span.end
    }
    for (at, byte) in text.bytes.enumerated() where !isCovered[at] {
      let isSpace = byte <= 32 || byte == 127 || byte >= 0x80
      #expect(isSpace, "\(name): byte \(at) is in no token")
    }
    #expect(found.sentences.flatMap(\.tokens) == Array(found.tokens.indices), "\(name)")
    #expect(found.paragraphs.flatMap(\.tokens) == Array(found.tokens.indices), "\(name)")
    #expect(found.paragraphs.flatMap(\.sentences) == Array(found.sentences.indices), "\(name)")
    for quotation in found.quotations {
      #expect(
        found.paragraphs.contains { $0.span.contains(quotation.span) }, "\(name): \(quotation)")
    }
  }

  private static func isBoundary(_ text: SourceText, _ at: Int) -> Bool {
    at >= text.bytes.count || text.bytes[at] & 0xC0 != 0x80
  }
}
