import HearsayTestSupport
import HearsayTraining
import Testing

import struct HearsayTraining.GoldArticle

/// Fitting the scorer of the article's own voice on a few short articles.
@Suite struct OwnVoiceTrainerTests {
  private static let places = [
    "border", "harbour", "market", "station", "quarry", "mill", "depot", "bridge",
  ]

  /// In each article one sentence is nobody's, one is marked as somebody's content, one is a report.
  private static let articles = places.enumerated().map { number, place in
    let claimed = "The guards at the \(place) lost the keys."
    let text =
      "The dam stands nine kilometres from the \(place). \(claimed) The mayor said it was dry."
    let start = text.count - claimed.count - " The mayor said it was dry.".count
    let report = text.count - "The mayor said it was dry.".count
    return GoldArticle(
      name: "a\(number)", text: text,
      attributions: [
        .init(content: [start..<(start + claimed.count)]),
        .init(
          source: [report..<(report + 9)], cue: [(report + 10)..<(report + 14)],
          content: [(report + 15)..<(text.count - 1)]),
      ])
  }

  @Test func whatGoldMarksIsNotTheArticlesOwn() throws {
    let trainer = OwnVoiceTrainer(Self.articles, lexicons: Shared.lexicons, folds: 2)
    #expect(trainer.count == 2 * Self.articles.count)
    let score = try #require(trainer.crossValidated())
    #expect(score.count == trainer.count)
    #expect(score.baseRate == 0.5)
  }

  @Test func theSameArticlesGiveTheSameFile() {
    let files = (0..<2).map { _ in
      OwnVoiceTrainer(Self.articles, lexicons: Shared.lexicons, folds: 2).file(
        note: "fitted on a test")
    }
    #expect(files[0].name == "own-voice.weights")
    #expect(files[0].text.hasPrefix("# "))
    #expect(files[0].text.contains("\n# fitted on a test\n"))
    #expect(files[0].text.contains("\n@threshold\t0.5\n"))
    #expect(files[0].text == files[1].text)
  }
}
