/// A bar on standard error that shows how much of the input is read.
struct ProgressBar {
  private static let width = 30
  private let total: Int
  private var shown = -1
  private var last = ContinuousClock.now

  /// A bar for so many bytes; nil where there is nothing to show.
  init?(total: Int) {
    guard total > 0 else { return nil }
    self.total = total
  }

  /// Draws the bar anew, ten times a second at most.
  mutating func update(_ report: RunReport) {
    let percent = min(100, report.fileBytes * 100 / total)
    let now = ContinuousClock.now
    guard percent != shown, now - last > .milliseconds(100) else { return }
    (shown, last) = (percent, now)
    let filled = percent * Self.width / 100
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    Terminal.talk("\r\(bar) \(percent)% \(report.articles) articles", end: "")
  }

  /// Wipes the bar.
  func clear() { Terminal.talk("\r\u{1B}[K", end: "") }
}
