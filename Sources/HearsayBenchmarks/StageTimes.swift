import Hearsay
import HearsayMatching
import HearsayText

/// The time that each stage has taken so far.
struct StageTimes {
  private let pipeline: Pipeline
  private let writer: RecordWriter
  private var json = JSONWriter()
  private var times: [(stage: String, time: Duration)] = []
  private(set) var bytes = 0
  private var records = 0
  private var written = 0

  init(_ pipeline: Pipeline, _ lexicons: Lexicons) {
    self.pipeline = pipeline
    writer = RecordWriter(lexicons: lexicons)
  }

  /// Runs an article through all stages.
  mutating func add(_ article: Article) {
    var at = 0
    let pipeline = pipeline
    let segmented = time("segment", &at) { pipeline.segment.run(article) }
    let parsed = time("syntax", &at) { pipeline.syntax.run(segmented) }
    let tagged = time("entities", &at) { pipeline.entities.run(parsed) }
    let attributed = time("attribution", &at) { pipeline.attribution.run(tagged) }
    let resolved = time("resolution", &at) { pipeline.resolution.run(attributed) }
    let claimed = time("claims", &at) { pipeline.claims.run(resolved) }
    let scored = time("confidence", &at) { pipeline.confidence.run(claimed) }
    let start = ContinuousClock.now
    records += writer.write(scored, to: &json)
    written += json.count
    json.clear()
    note("output", ContinuousClock.now - start, &at)
    bytes += article.text.bytes.count
  }

  /// Prints the rate of each stage and of all together.
  func report() {
    var total = Duration.zero
    for (stage, time) in times {
      total += time
      line(stage, time)
    }
    line("all", total)
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

  private func line(_ stage: String, _ time: Duration) {
    let milliseconds = max(Benchmarks.milliseconds(time), 0.1)
    let rate = (Double(bytes) / 1e3 / milliseconds * 10).rounded() / 10
    let cost = (milliseconds * 1e6 / Double(max(bytes, 1)) * 10).rounded() / 10
    print("\(stage): \(rate) MB/s, \(cost) ns a byte")
  }
}
