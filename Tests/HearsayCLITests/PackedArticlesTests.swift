import Foundation
import Hearsay
import HearsayTestSupport
import Testing

@testable import HearsayCLI

/// Articles of packed files, for those who ask for them in their order.
@Suite struct PackedArticlesTests {
  /// Crawls that are compressed were unpacked again for every article.
  @Test(arguments: ["many.warc.gz", "many.tar"]) func aPackedCrawlIsReadOnceForAllItsArticles(
    _ name: String
  ) throws {
    let folder = try Scratch()
    try folder.write("many.warc", (0..<20).map(ArchiveTests.capture).joined())
    let script = "cd \(folder.url.path) && gzip many.warc && tar -cf many.tar many.warc.gz"
    _ = try CommandRun([], through: ["/bin/sh", "-c", script])
    let file = InputFile(path: Path(folder.path(name)), id: name, size: 0)
    let reader = ArticleReader(lexicons: Shared.lexicons)
    var places: [(id: String, place: ArticlePlace)] = []
    ArticlePlace.lines(of: file, reader) { places.append(($0, $1)) }
    #expect(places.map(\.id) == (0..<20).map { "urn:x:\($0)" })
    for (id, place) in places {
      guard case .packed(let articles) = place else {
        Issue.record("\(id) is looked for by itself")
        continue
      }
      #expect(try place.article(id, reader).id == id)
      // Once for the identifiers, and once for the articles.
      #expect(articles.passes == 2)
    }
  }
}
