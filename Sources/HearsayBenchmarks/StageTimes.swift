import Foundation
import Hearsay
import HearsayMatching
import HearsayText

/// The time that each stage has taken so far, and ICU over the same bytes.
struct StageTimes {
  private let pipeline: Pipeline
  private let reader: ArticleReader
  private let writer: RecordWriter
  private let icuWords = ICUWords()
  private var json = JSONWriter()
  private var times: [(stage: String, time: Duration)] = []
  private var icu = Duration.zero
  private(set) var bytes = 0
  private var records = 0
  private var written = 0

  init(_ pipeline: Pipeline, _ lexicons: Lexicons) {
    self.pipeline = pipeline
    reader = ArticleReader(lexicons: lexicons)
    writer = RecordWriter(lexicons: lexicons)
  }

  /// Runs the article of a file through all stages.
  mutating func add(_ file: [UInt8], id: String) {
    var at = 0
    let (pipeline, reader) = (pipeline, reader)
    let read = time("read", &at) {
      var found: Article?
      reader.read(file, id: id) { found = try? $0.get() }
      return found
    }
    guard let article = read else { return }
    let segmented = time("segment", &at) { pipeline.segment.run(article) }
    let parsed = time("syntax", &at) { pipeline.syntax.run(segmented) }
    let tagged = time("entities", &at) { pipeline.entities.run(parsed) }
    let attributed = time("attribution", &at) { pipeline.attribution.run(tagged) }
    let resolved = time("resolution", &at) { pipeline.resolution.run(attributed) }
    let claimed = time("claims", &at) { pipeline.claims.run(resolved) }
    let scored = time("confidence", &at) { pipeline.confidence.run(claimed) }
    var start = ContinuousClock.now
    records += writer.write(scored, to: &json)
    written += json.count
    json.clear()
    note("output", ContinuousClock.now - start, &at)
    bytes += file.count
    start = .now
    icuWords.find(in: article.text.bytes)
    icu += ContinuousClock.now - start
  }

  /// Prints what each stage and all together cost.
  func report() {
    print(
      "stage".padding(toLength: 12, withPad: " ", startingAt: 0)
        + "    MB/s  ns/byte   share  times ICU")
    let total = times.reduce(Duration.zero) { $0 + $1.time }
    for (stage, time) in times { line(stage, time, of: total) }
    line("all", total, of: total)
    line("ICU alone", icu, of: nil)
    print("\(bytes) bytes in, \(records) records, \(written) bytes out")
  }

  private mutating func time<T>(_ stage: String, _ at: inout Int, _ body: () -> T) -> T {
    let start = ContinuousClock.now
    let result = body()
    note(stage, ContinuousClock.now - start, &at)
    return result
  }

  private mutating func note(_ stage: String, _ time: Duration, _ at: inout Int) {
    if at == times.count { times.append((stage, .zero)) }
    times[at].time += time
    at += 1
  }

  private func line(_ stage: String, _ time: Duration, of total: Duration?) {
    let cost = max(time / Duration.nanoseconds(1), 1) / Double(max(bytes, 1))
    let share = total.map { String(format: "%6.1f%%", time / $0 * 100) } ?? "       "
    print(
      stage.padding(toLength: 12, withPad: " ", startingAt: 0)
        + String(format: "%8.1f %8.1f ", 1000 / cost, cost) + share
        + String(format: " %10.1f", time / icu))
  }
}

/// What no reader of text can do without: ICU's word breaking, by one iterator for all articles.
private final class ICUWords {
  private let breaks = BreakIterator(.word)

  func find(in text: [UInt8]) { _ = breaks?.boundaries(text, 0..<text.count) }
}
