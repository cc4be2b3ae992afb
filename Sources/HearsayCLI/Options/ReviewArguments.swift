package import ArgumentParser

/// What `hearsay review` is given: read by `hearsay`, which checks it, and by the server, which it starts.
package struct ReviewArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The file of records that `hearsay extract` or `hearsay group` wrote.",
      valueName: "records"))
  var records: String

  @Option(
    help: ArgumentHelp(
      "The folder or file of the articles, as `hearsay extract` was given it; may be given several "
        + "times. Without it claims stand in their sentences.", valueName: "dir"))
  var articles: [String] = []

  @Option(
    help: ArgumentHelp(
      "The file that decisions are added to; made where it is not there. Else the name of the records "
        + "with .decisions.jsonl at its end.", valueName: "file"))
  var decisions: String?

  @Option(help: ArgumentHelp("The name that decisions are signed with.", valueName: "name"))
  var reviewer: String?

  @Option(help: ArgumentHelp("The port of the page; 0 takes one that is free.", valueName: "n"))
  package var port: UInt16 = 0

  @Flag(help: "Print the address and open no browser.")
  package var noOpen = false

  @OptionGroup var formats: FormatArguments
  @OptionGroup(title: "JSON Lines input") var fields: FieldArguments

  package init() {}

  package func validate() throws {
    if records == "-" {
      throw ValidationError(
        "standard input cannot be reviewed, since records are read again: write them to a file.")
    }
    for name in [records] + articles { try check(name, isFile: name == records) }
    if let reviewer, reviewer.isEmpty || reviewer.utf8.count > 200 {
      throw ValidationError("--reviewer must have between 1 and 200 letters.")
    }
  }

  private func check(_ name: String, isFile: Bool) throws {
    let kind: FileSystem.Status.Kind
    do throws(SystemError) {
      kind = try FileSystem.status(of: Path(name)).kind
      if isFile, kind == .folder { throw SystemError.isFolder }
    } catch {
      throw ValidationError("\(name): \(error)")
    }
    if isFile, kind != .file {
      throw ValidationError("\(name): this is no file that can be read twice: write one first")
    }
  }

  /// The name of the file in which decisions are kept.
  package var decisionsName: String { decisionsPath.description }

  /// Where decisions are kept.
  var decisionsPath: Path {
    if let decisions { return Path(decisions) }
    let suffix = ".jsonl"
    let stem = records.hasSuffix(suffix) ? String(records.dropLast(suffix.count)) : records
    return Path(stem + ".decisions.jsonl")
  }
}
