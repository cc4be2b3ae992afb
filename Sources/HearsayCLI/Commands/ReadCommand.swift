import ArgumentParser
import Hearsay

/// `hearsay read`: articles as they were understood.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Write articles as they were understood, one JSON object a line.",
    discussion: """
      Text, metadata, and the parts that are no running text. All offsets in records count in this \
      text. The output is valid input, so that web pages can be read once and kept.

      hearsay read pages/ -o articles.jsonl
      hearsay extract articles.jsonl
      """)

  @OptionGroup var reading: ReadingArguments
  @OptionGroup(title: "Running") var running: RunningArguments
  @OptionGroup(title: "JSON Lines input") var fields: FieldArguments

  func run() async throws {
    let batch = Batch(
      reading: reading, running: running, countsAssertions: false, settings: ["read"]
    ) {
      article, json in
      ArticleWriter.write(article, to: &json)
      return .success(0)
    }
    let lexicons = try reading.formats.loadLexicons()
    try await batch.run(ArticleReader(lexicons: lexicons, options: reading.options(fields)))
  }
}
