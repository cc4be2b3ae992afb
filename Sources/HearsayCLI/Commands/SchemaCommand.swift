import ArgumentParser
import Hearsay

/// `hearsay schema`: the JSON Schema of what the other commands write.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a record.",
    discussion: """
      Draft 2020-12. Every key is required and no other is allowed; keys stand in records in the order \
      in which the schema lists them.

      hearsay schema > assertion.schema.json
      hearsay schema --record article
      """)

  @Option(
    help: ArgumentHelp(
      "What to describe: a record of extract, the record of an article that could not be read, or an "
        + "object of annotate or read.", valueName: "record"))
  var record = RecordSchema.assertion

  func run() throws {
    try CommandOutput.write(record.text)
  }
}
