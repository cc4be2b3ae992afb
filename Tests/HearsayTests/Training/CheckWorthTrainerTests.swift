import Foundation
import HearsayTestSupport
import Testing

@testable import HearsayTraining

/// Fitting the scorer of check-worthiness on invented debates.
@Suite struct CheckWorthTrainerTests {
  private static let topics = ["tolls", "rents", "wages", "taxes", "fares", "prices"]

  /// Sentences with figures were checked, greetings and wishes were not.
  private static let debates = ["first", "second", "third"].map { name in
    let checked = topics.map { "In the \(name) year the \($0) rose by 12 percent to $4 million." }
    let others = topics.flatMap { ["Thank you for the \($0).", "I hope you like my \($0)."] }
    return Debate(
      name: name, sentences: checked + others,
      isChecked: checked.map { _ in true } + others.map { _ in false })
  }

  @Test func whatWasLearnedFromSomeDebatesRanksAnother() {
    let trainer = CheckWorthTrainer(Self.debates, lexicons: Shared.lexicons)
    let scores = trainer.heldOut()
    #expect(scores.map(\.name) == ["first", "second", "third"])
    #expect(scores.allSatisfy { $0.averagePrecision == 1 && $0.checked == 6 && $0.count == 18 })
  }

  @Test func aDebateIsRankedByTheOthersAlone() {
    // Turned labels of the first debate must show in the others' scores and not in its own fit.
    var debates = Self.debates
    debates[0] = Debate(
      name: "first", sentences: debates[0].sentences, isChecked: debates[0].isChecked.map { !$0 })
    let scores = CheckWorthTrainer(debates, lexicons: Shared.lexicons).heldOut()
    #expect(scores[0].averagePrecision < 0.7)
  }

  @Test func theSameDebatesGiveTheSameFileInWhichFiguresCount() {
    let files = (0..<2).map { _ in
      CheckWorthTrainer(Self.debates, lexicons: Shared.lexicons).file(note: "fitted on a test")
    }
    #expect(files[0].name == "check-worth.weights")
    #expect(files[0].text == files[1].text)
    #expect(files[0].text.contains("\n# fitted on a test\n"))
    let percent = files[0].text.split(separator: "\n").first { $0.hasPrefix("percent\t") }
    #expect(percent?.hasPrefix("percent\t0.") == true)
  }

  @Test func averagePrecisionIsTheMeanOfThePrecisionsAtWhatIsRight() {
    // Right at ranks 1 and 3: (1/1 + 2/3) / 2.
    #expect(
      abs(AveragePrecision.score([0.9, 0.8, 0.7, 0.1], [true, false, true, false]) - 5 / 6) < 1e-12)
    // Equal scores keep their order.
    #expect(AveragePrecision.score([1, 1], [false, true]) == 0.5)
    #expect(AveragePrecision.score([1, 2], [false, false]) == 0)
  }

  @Test func ridgeRegressionFindsTheOptimum() {
    // One feature, strength 2: the slope of the penalised likelihood is 0 at the fit.
    let rows: [RidgeLogistic.Row] = [[(0, 1)], [(0, 1)], [(0, 1)], [], [], []]
    let labels = [true, true, false, false, false, true]
    let fit = RidgeLogistic(rows, labels, count: 1, strength: 2)
    func probability(_ row: RidgeLogistic.Row) -> Double { 1 / (1 + exp(-fit.logOdds(row))) }
    let residuals = zip(rows, labels).map { ($1 ? 1 : 0) - probability($0) }
    #expect(abs(residuals.reduce(0, +)) < 1e-6)
    #expect(abs(residuals[0] + residuals[1] + residuals[2] - 2 * fit.weights[0]) < 1e-6)
    #expect(fit.weights[0] > 0)
  }

  @Test func aDebateIsReadLineByLine() throws {
    let debate = try Debate(
      name: "d", file: "1\tSMITH\tRents rose.\t1\r\n2\tSYSTEM\t(applause)\t0\n")
    #expect(debate.sentences == ["Rents rose.", "(applause)"])
    #expect(debate.isChecked == [true, false])
  }

  @Test(arguments: ["1\tSMITH\tRents rose.\n", "1\tSMITH\tRents rose.\tyes\n", "Rents rose.\n"])
  func aLineOfAnotherLayoutIsToldWithItsNumber(_ line: String) {
    let failure = #expect(throws: Debate.Failure.self) {
      try Debate(name: "d", file: "1\tSMITH\tHello.\t0\n" + line)
    }
    #expect(failure?.description.hasPrefix("d, line 2: ") == true)
  }
}
