import Foundation
import Hearsay
import HearsayText
import Testing

/// The pages, Markdown files and lines in `Corpus/articles`.
@Suite struct CorpusReadingTests {
  private func corpus(_ name: String) throws -> [Article] {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().appending(path: "../../../Corpus/articles")
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    return try read(bytes, id: name).map { try $0.get() }
  }

  @Test func theHarbourPage() throws {
    let article = try #require(corpus("50-harbour-tolls.html").first)
    let lines = article.string.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.first?.hasPrefix("Fishing boats that land at Tarnmouth") == true)
    #expect(lines.last?.hasSuffix("she would not promise when.") == true)
    #expect(article.metadata.title == "Harbour tolls to double from spring, port authority says")
    #expect(article.metadata.publisher == "The Tarnmouth Courier")
    #expect(article.metadata.published == "2024-11-06T07:30:00+00:00")
    #expect(article.metadata.byline == "Ottoline Brack")
    #expect(article.metadata.language == "en-GB")
  }

  @Test func theTrialPage() throws {
    let article = try #require(corpus("51-vaccine-trial.html").first)
    let lines = article.string.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.last?.hasPrefix("Parents in Luwero") == true)
    #expect(article.metadata.published == "2025-02-18")
    #expect(article.metadata.dateline == "KAMPALA, Uganda")
  }

  @Test func theMarkdownFiles() throws {
    let library = try #require(corpus("52-library-hours.md").first)
    #expect(library.metadata.title == "Council reverses library cuts after night of protest")
    #expect(library.parts.map(\.kind) == [.byline, .boilerplate])
    let metro = try #require(corpus("53-metro-derailment.md").first)
    #expect(metro.parts.map(\.kind) == [.title, .caption])
  }

  @Test func theAlmanacLines() throws {
    let articles = try corpus("54-valley-almanac.jsonl")
    #expect(articles.map(\.id) == ["54-almanac/frost", "54-almanac/ferry", "54-almanac/bears"])
    #expect(articles.first?.metadata.dateline == "SAINT-AUREL")
  }
}
