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
      hearsay schema --decisions
      """)

  @Option(
    help: ArgumentHelp(
      "What to describe: a record of extract, the record of an article that could not be read, an "
        + "object of annotate or read, a record or a summary of group, or a decision of review.",
      valueName: "record"))
  var record = RecordSchema.assertion

  @Flag(help: "Describe the decisions of review: the same as --record decision.")
  var decisions = false

  func run() throws {
    try CommandOutput.write(decisions ? RecordSchema.decision.text : record.text)
  }
}
