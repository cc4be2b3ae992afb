import ArgumentParser
import Hearsay

/// `hearsay annotate`: tokens, sentences, tags, entities and clauses.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Write tokens, sentences, quotations, tags, entities and clauses, one object a line.",
    discussion: """
      For other tools and for measuring. Offsets count code points of the text that `hearsay read` \
      writes.

      hearsay annotate Corpus/articles -o annotations.jsonl
      """)

  @OptionGroup var reading: ReadingArguments
  @OptionGroup(title: "Running") var running: RunningArguments
  @OptionGroup(title: "JSON Lines input") var fields: FieldArguments

  func run() async throws {
    let lexicons = try reading.formats.loadLexicons()
    let pipeline = Pipeline(lexicons: lexicons)
    let batch = Batch(
      reading: reading, running: running, countsAssertions: false, settings: ["annotate"]
    ) {
      article, json in
      let tagged = pipeline.tag(article)
      AnnotationWriter.write(tagged, pipeline.claims.facts(of: tagged), to: &json)
      return .success(0)
    }
    try await batch.run(ArticleReader(lexicons: lexicons, options: reading.options(fields)))
  }
}
