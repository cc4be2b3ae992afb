import Foundation
import Hearsay
import HearsayMatching
import HearsayText

/// Measures every stage on one core: `swift run -c release hearsay-benchmarks [FOLDER] [MEGABYTES]`.
///
/// The plain-text articles of a folder (`Corpus/articles` by default) are run through the pipeline, from
/// the bytes of files to those of records, until so many megabytes have gone by (8 by default). ICU breaks
/// the same bytes into words in between: a stage's cost in times of ICU's holds on any machine.
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let folder = arguments.first ?? "Corpus/articles"
    let megabytes = arguments.dropFirst().first.flatMap(Double.init) ?? 8
    let files = try Self.files(in: folder)
    guard !files.isEmpty else {
      print("\(folder) holds no .txt files: name a folder that does.")
      return
    }
    var start = ContinuousClock.now
    let lexicons = try Lexicons.load()
    report("load the lexicons", since: start)
    start = .now
    let pipeline = Pipeline(lexicons: lexicons)
    report("set the stages up", since: start)
    var run = StageTimes(pipeline, lexicons)
    while run.bytes < Int(megabytes * 1_000_000) {
      for file in files { run.add(file.bytes, id: file.name) }
    }
    run.report()
  }

  private static func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
      .sorted().compactMap { name in
        FileManager.default.contents(atPath: folder + "/" + name).map { (name, Array($0)) }
      }
  }

  private static func report(_ what: String, since start: ContinuousClock.Instant) {
    let milliseconds = (ContinuousClock.now - start) / Duration.milliseconds(1)
    print(what + ": " + String(format: "%.1f ms", milliseconds))
  }
}
