import Foundation
import Hearsay
import HearsayMatching
import HearsayText

/// Measures every stage on one core: `swift run -c release hearsay-benchmarks [FOLDER] [MEGABYTES]`.
///
/// The plain-text articles of a folder (`Corpus/articles` by default) are run through the pipeline
/// until so many megabytes have gone by (8 by default). Figures are megabytes of text a second.
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let folder = arguments.first ?? "Corpus/articles"
    let megabytes = arguments.dropFirst().first.flatMap(Double.init) ?? 8
    var start = ContinuousClock.now
    let lexicons = try Lexicons.load()
    report("load the lexicons", since: start)
    start = .now
    let pipeline = Pipeline(lexicons: lexicons)
    report("set the stages up", since: start)
    let articles = try Self.articles(in: folder)
    guard !articles.isEmpty else {
      print("\(folder) holds no .txt files: name a folder that does.")
      return
    }
    var run = StageTimes(pipeline, lexicons)
    while run.bytes < Int(megabytes * 1_000_000) { for article in articles { run.add(article) } }
    run.report()
  }

  private static func articles(in folder: String) throws -> [Article] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
      .sorted().compactMap { name in
        guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
          return nil
        }
        let text = String(decoding: data, as: UTF8.self)
        return Article(id: name, metadata: .init(), text: SourceText(text))
      }
  }

  private static func report(_ what: String, since start: ContinuousClock.Instant) {
    print("\(what): \(Self.milliseconds(ContinuousClock.now - start)) ms")
  }

  static func milliseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return ((Double(seconds) * 1e3 + Double(attoseconds) / 1e15) * 10).rounded() / 10
  }
}
