import Foundation
import Hearsay
import HearsayTestSupport
import HearsayText
import Testing

/// The article that Hearsay was first asked to handle, where it lies beside the project.
///
/// Only positions stand here, in code points: source, cue and content of the sixteen attributions that
/// are plain to a reader.
@Suite(.enabled(if: SeedArticle.text != nil, "skipped: shared/data is not beside the project"))
struct SeedArticleTests {
  static let plain: [(source: Range<Int>, cue: Range<Int>, content: Range<Int>)] = [
    (149..<174, 175..<183, 39..<147), (209..<219, 196..<208, 221..<395),
    (1154..<1187, 1141..<1153, 995..<1139), (1189..<1207, 1208..<1218, 1219..<1305),
    (1386..<1410, 1373..<1385, 1412..<1446), (1448..<1479, 1480..<1484, 1485..<1565),
    (1700..<1723, 1724..<1728, 1729..<1911), (2158..<2167, 2168..<2172, 2014..<2156),
    (2576..<2601, 2602..<2610, 2611..<2693), (2708..<2725, 2695..<2707, 2727..<2939),
    (2941..<2958, 2959..<2963, 2964..<3150), (3166..<3181, 3300..<3304, 3305..<3467),
    (3576..<3593, 3594..<3603, 3604..<3713), (3720..<3753, 3754..<3758, 3759..<3868),
    (3890..<3908, 3877..<3889, 3914..<3939), (4232..<4247, 4248..<4254, 4255..<4372),
  ]

  @Test func fourteenOfSixteenAttributionsAreFound() throws {
    let article = try #require(SeedArticle.article)
    let found = Shared.pipeline.run(article).claimed.resolved.attributed
    let missing = Self.plain.filter { gold in
      !found.attributions.contains { attribution in
        guard let cue = attribution.cue, let source = attribution.source else { return false }
        let hull = attribution.content.map { SeedArticle.range($0, found) }
        return SeedArticle.range(cue.tokens, found).overlaps(gold.cue)
          && SeedArticle.range(source, found).overlaps(gold.source)
          && hull.contains { SeedArticle.agreement($0, gold.content) >= 0.8 }
      }
    }
    #expect(missing.count <= 2, "not found: \(missing)")
  }

  @Test func captionsMakeNoClaims() throws {
    let article = try #require(SeedArticle.article)
    let found = Shared.pipeline.run(article).claimed.resolved.attributed
    let captions = article.text.string(article.text.span).unicodeScalars
    let lines = String(captions).split(separator: "\n").filter { $0.contains("(Photo:") }
    #expect(lines.count >= 2)
    for line in lines {
      let start = try #require(String(captions).range(of: String(line)))
      let offset = String(captions).unicodeScalars.distance(
        from: String(captions).unicodeScalars.startIndex, to: start.lowerBound)
      let caption = offset..<(offset + line.unicodeScalars.count)
      for attribution in found.attributions {
        for part in attribution.content {
          #expect(!SeedArticle.range(part, found).overlaps(caption))
        }
      }
    }
  }

  @Test(arguments: [209..<219, 2708..<2725])
  func theReportLeadsBackToTheNewspaper(source: Range<Int>) throws {
    let article = try #require(SeedArticle.article)
    let resolved = Shared.pipeline.run(article).claimed.resolved
    let index = try #require(
      resolved.attributed.attributions.firstIndex { attribution in
        attribution.source.map { SeedArticle.range($0, resolved.attributed).overlaps(source) }
          == true
      })
    #expect(resolved.sources[index].name == "Wall Street Journal")
    #expect(resolved.sources[index].resolvedFrom != nil)
  }

  @Test(arguments: [(149..<174, "2023-02-23"), (2576..<2601, "2023-02")])
  func theTimesOfReportsAreResolved(source: Range<Int>, time: String) throws {
    let read = try #require(SeedArticle.article)
    var metadata = read.metadata
    metadata.published = "2023-02-24"
    let article = Article(id: read.id, metadata: metadata, text: read.text, parts: read.parts)
    let claimed = Shared.pipeline.run(article).claimed
    let attributed = claimed.resolved.attributed
    let index = try #require(
      attributed.attributions.firstIndex { attribution in
        attribution.source.map { SeedArticle.range($0, attributed).overlaps(source) } == true
      })
    let quantities = claimed.claims[index].attribution?.quantities ?? []
    #expect(quantities.compactMap { attributed.tagged.quantities[$0].time }.contains(time))
  }
}

/// The article and its measures.
private enum SeedArticle {
  static let text: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("../shared/data/seed-article.txt")
    return try? String(contentsOf: file, encoding: .utf8)
  }()

  static var article: Article? {
    guard let text else { return nil }
    var read: Article?
    ArticleReader(lexicons: Shared.lexicons).read(Array(text.utf8), id: "seed.txt") {
      read = try? $0.get()
    }
    return read
  }

  static func range(_ tokens: Range<Int>, _ found: AttributedArticle) -> Range<Int> {
    let span = found.tagged.segmented.span(of: tokens)
    let text = found.tagged.text
    return text.codePointOffset(ofByte: span.start)..<text.codePointOffset(ofByte: span.end)
  }

  /// Twice the common length over both lengths.
  static func agreement(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    2 * Double(a.clamped(to: b).count) / Double(a.count + b.count)
  }
}
