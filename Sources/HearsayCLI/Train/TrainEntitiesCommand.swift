import ArgumentParser
import FoundationEssentials
import Hearsay
import HearsayMatching
import HearsayText
import HearsayTraining

/// Fits the weights of the entity stage.
struct TrainEntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities", abstract: "Fit the weights of the entity stage.",
    discussion: """
      Reads folders that hold text/NAME.txt and gold.jsonl: one object a line, with "doc" and "entities",
      each of these with "start", "end" (in code points) and "type".

      Example: hearsay train entities --gold DIR --gold DIR2 -o Lexicons/en/entities.weights
      """)

  @Option(help: ArgumentHelp("A folder of marked articles; may be given often.", valueName: "dir"))
  var gold: [String]

  @Option(help: "How often the sentences are gone through.")
  var rounds = 12

  @Option(help: ArgumentHelp("Where to write the weights.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp("A folder of lexicons, laid over the built-in ones.", valueName: "dir"))
  var lexicons: String?

  private struct Line: Decodable {
    struct Name: Decodable {
      let start: Int
      let end: Int
      let type: String
    }
    let doc: String
    let entities: [Name]
  }

  func run() throws {
    let lists = try Lexicons.load(over: lexicons.map(Self.files) ?? [])
    var articles: [(article: Article, gold: [EntityTrainer.Gold])] = []
    for folder in gold { articles += try Self.read(folder) }
    let weights = EntityTrainer(rounds: rounds)
      .fit(articles, pipeline: Pipeline(lexicons: lists), lexicons: lists)
    let header = """
      # Names: the weight of each rule and sign for PER, ORG, LOC and MISC, in hundredths.
      # source: fitted on \(articles.count) articles of CoNLL-2003 train and worldwide newswire train
      # licence: Apache-2.0
      # regenerate: hearsay train entities --gold DIR --gold DIR -o Lexicons/en/entities.weights

      """
    try (header + weights).write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func files(_ folder: String) throws -> [Lexicons.File] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".lex") || $0.hasSuffix(".weights") }
      .map { name in
        let data = try Data(contentsOf: URL(filePath: folder + "/" + name))
        return Lexicons.File(name: name, bytes: Array(data))
      }
  }

  private static func read(
    _ folder: String
  ) throws -> [(article: Article, gold: [EntityTrainer.Gold])] {
    let data = try Data(contentsOf: URL(filePath: folder + "/gold.jsonl"))
    return try data.split(separator: 10).map { bytes in
      let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
      let text = try Data(contentsOf: URL(filePath: folder + "/text/" + line.doc + ".txt"))
      let source = SourceText(validUTF8: Array(text))
      var offsets: [Int] = []
      for (at, byte) in source.bytes.enumerated() where byte & 0xC0 != 0x80 { offsets.append(at) }
      offsets.append(source.bytes.count)
      let names = line.entities.compactMap { name in
        EntityType(rawValue: name.type).map {
          EntityTrainer.Gold(start: offsets[name.start], end: offsets[name.end], type: $0)
        }
      }
      return (Article(id: line.doc, metadata: .init(), text: source), names)
    }
  }
}
