import Testing

@testable import HearsayCLI

/// What the bar on standard error says.
@Suite struct ProgressBarTests {
  private func text(_ done: Int, of total: Int, after seconds: Double) -> String {
    var result = UnitResult()
    result.fileBytes = done
    result.articles = 1
    var report = RunReport()
    report.add(result)
    return ProgressBar.text(report, of: total, after: seconds)
  }

  @Test func itTellsShareRateAndTimeLeft() {
    let half = text(5_000_000, of: 10_000_000, after: 10)
    #expect(half.hasPrefix(String(repeating: "█", count: 15) + String(repeating: "░", count: 15)))
    #expect(half.hasSuffix(" 50%, 1 article, 0.50 MB/s, 10 s left"))
  }

  @Test(arguments: [
    (10_000_000, "90 MB", 90, "2 min left"), (10_000_000, "10 GB", 10_000, "2 h 47 min left"),
  ])
  func theTimeLeftIsToldAsPeopleSayIt(_ done: Int, _ name: String, _ megabytes: Int, _ left: String)
  {
    let line = text(done, of: done + megabytes * 1_000_000, after: 10)
    #expect(line.hasSuffix(left), "\(name): \(line)")
  }

  @Test(arguments: [0, 20]) func nothingIsLeftToTellAtTheEnds(_ done: Int) {
    #expect(!text(done, of: 10, after: 0).contains("left"))
  }
}
