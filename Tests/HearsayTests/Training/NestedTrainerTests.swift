import HearsayTestSupport
import HearsayTraining
import Testing

import struct HearsayTraining.GoldArticle

/// Fitting the scorer of attributions in the content of others on a few short articles.
@Suite struct NestedTrainerTests {
  private static let marked = ["Ada", "Ivo", "Lena", "Omar", "Petra", "Roy"].map { name in
    MarkedArticle(
      "{1s|\(name) Lindt} {1q|said} {1c|that {2s|the mayor} {2q|had told} him {2c|that the dam was dry}}. "
        + "{3s|\(name) Lindt} {3q|said} {3c|the mayor told a good joke}.\n----\n"
        + "1\tkind=statement\n2\tkind=statement\tvia=1\n3\tkind=statement\n")
  }

  private static var trainer: NestedTrainer {
    func articles(nested: Bool) -> [GoldArticle] {
      marked.enumerated().map { $1.gold(name: "a\($0)", nested: nested) }
    }
    return NestedTrainer(
      articles(nested: true), outermost: articles(nested: false), lexicons: Shared.lexicons,
      folds: 2)
  }

  @Test func whatGoldNestsIsToldFromWhatItDoesNot() throws {
    let trainer = Self.trainer
    #expect(trainer.count >= Self.marked.count)
    let all = trainer.tally(threshold: 0)
    #expect(all.found == trainer.count)
    #expect(all.right == Self.marked.count)
    #expect(all.gold == Self.marked.count)
    #expect(trainer.tally(threshold: 1).found == 0)
    let score = try #require(trainer.crossValidated())
    #expect(score.count == trainer.count)
  }

  @Test func theSameArticlesGiveTheSameFile() {
    let files = (0..<2).map { _ in Self.trainer.file(threshold: 0.4, note: "fitted on a test") }
    #expect(files[0].name == "attribution-nested.weights")
    #expect(files[0].text.contains("\n# fitted on a test\n"))
    #expect(files[0].text.contains("\n@threshold\t0.4\n"))
    #expect(files[0].text.contains("\n@nested"))
    #expect(files[0].text == files[1].text)
  }
}
