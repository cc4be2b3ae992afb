/// What a run has come to, told on standard error.
struct RunReport {
  private(set) var articles = 0
  private(set) var assertions = 0
  private(set) var errors = 0
  private(set) var textBytes = 0
  private(set) var fileBytes = 0
  private let start = ContinuousClock.now

  mutating func add(_ result: UnitResult) {
    articles += result.articles
    assertions += result.assertions
    errors += result.problems.count
    textBytes += result.textBytes
    fileBytes += result.fileBytes
  }

  /// One line: articles, assertions, errors, megabytes of text a second.
  func summary(countsAssertions: Bool) -> String {
    let parts =
      [Self.count(articles, "article")]
      + (countsAssertions ? [Self.count(assertions, "assertion")] : [])
      + [Self.count(errors, "error"), "\(Self.decimal(speed)) MB/s"]
    return parts.joined(separator: ", ")
  }

  /// Megabytes of text a second so far.
  private var speed: Double {
    Double(textBytes) / 1e6 / max((ContinuousClock.now - start).seconds, 1e-6)
  }

  /// A number with its noun.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A number with two decimals.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
