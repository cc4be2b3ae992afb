import HearsayTestSupport
import HearsayTraining
import Testing

import struct HearsayTraining.GoldArticle

/// Fitting the scorers of attribution on a few short articles.
@Suite struct AttributionTrainerTests {
  @Test func whatWasMarkedIsFoundAgainAndWhatWasNotIsLeftAlone() throws {
    let trainer = AttributionTrainer(Self.articles, lexicons: Shared.lexicons)
    let fitted = trainer.fit(Array(trainer.names.indices), innerFolds: 2)
    for (index, article) in Self.articles.enumerated() {
      let found = trainer.predict(index, fitted)
      let gold = try #require(article.attributions.first)
      #expect(found.map(\.cue) == [gold.cue], "cues of: \(article.text)")
      #expect(found.first?.source == gold.source, "source of: \(article.text)")
      #expect(found.first?.content == gold.content, "content of: \(article.text)")
    }
  }

  @Test func theSameArticlesGiveTheSameFiles() {
    let first = Self.files()
    #expect(first.map(\.name).contains("attribution-cue.weights"))
    #expect(
      first.allSatisfy { $0.text.hasPrefix("# ") && $0.text.contains("\n# fitted on a test\n") })
    #expect(first.map(\.text) == Self.files().map(\.text))
  }

  @Test func noWordOfAnArticleThatWasLeftOutIsLearned() {
    let trainer = AttributionTrainer(Self.articles, lexicons: Shared.lexicons)
    let chosen = trainer.names.indices.filter { !Self.articles[$0].text.contains("announced") }
    let text = trainer.fit(chosen, innerFolds: 2).files(note: "a test").map(\.text).joined()
    #expect(text.contains("say"))
    #expect(!text.contains("announce"))
  }

  private static func files() -> [(name: String, text: String)] {
    let trainer = AttributionTrainer(articles, lexicons: Shared.lexicons)
    let fitted = trainer.fit(Array(trainer.names.indices), innerFolds: 2)
    return fitted.files(note: "fitted on a test").map { ($0.name, $0.text) }
  }

  /// Articles of two sentences: somebody says something, and something happens.
  private static let articles: [GoldArticle] = {
    var articles: [GoldArticle] = []
    for source in ["The mayor", "Mara Ellison", "The harbour board", "A spokesman"] {
      for cue in ["said", "announced", "claimed"] {
        for content in ["that the bridge would close", "that the ferry was late"] {
          articles.append(article(source, cue, content, number: articles.count))
        }
      }
    }
    return articles
  }()

  private static func article(
    _ source: String, _ cue: String, _ content: String, number: Int
  ) -> GoldArticle {
    let cueStart = source.count + 1
    let contentStart = cueStart + cue.count + 1
    return GoldArticle(
      name: "test_\(number)",
      text: "\(source) \(cue) \(content). The old boats lay in the harbour all winter.\n",
      attributions: [
        GoldArticle.Attribution(
          source: [0..<source.count], cue: [cueStart..<(cueStart + cue.count)],
          content: [contentStart..<(contentStart + content.count)])
      ])
  }
}
