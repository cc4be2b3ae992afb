/// A bar on standard error that shows how much of the input is read, how fast, and how long it takes.
struct ProgressBar {
  private static let width = 30
  private let total: Int
  private var shown = ""
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now

  /// A bar for so many bytes; nil where there is nothing to show.
  init?(total: Int) {
    guard total > 0 else { return nil }
    self.total = total
  }

  /// Draws the bar anew, ten times a second at most.
  mutating func update(_ report: RunReport) {
    let now = ContinuousClock.now
    guard now - last > .milliseconds(100) else { return }
    let text = Self.text(report, of: total, after: (now - start).seconds)
    guard text != shown else { return }
    (shown, last) = (text, now)
    Terminal.talk("\r\u{1B}[K\(text)", end: "")
  }

  /// Wipes the bar.
  func clear() { Terminal.talk("\r\u{1B}[K", end: "") }

  /// The bar, the share, the articles, megabytes a second, and the time left.
  static func text(_ report: RunReport, of total: Int, after seconds: Double) -> String {
    let done = min(report.fileBytes, total)
    let filled = done * width / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let rate = Double(done) / max(seconds, 1e-3)
    let parts = [
      "\(bar) \(done * 100 / total)%", RunReport.count(report.articles, "article"),
      "\(RunReport.decimal(rate / 1e6)) MB/s",
    ]
    guard done > 0, done < total else { return parts.joined(separator: ", ") }
    return (parts + ["\(time(Double(total - done) / rate)) left"]).joined(separator: ", ")
  }

  /// A number of seconds as people say it: "40 s", "12 min", "3 h 20 min".
  private static func time(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    if seconds < 90 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    return minutes < 90 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
