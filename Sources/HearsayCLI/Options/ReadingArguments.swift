import ArgumentParser
import Hearsay

/// What is read, and how: the arguments that all commands on articles share.
struct ReadingArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files or folders: .txt, .md, .html, .jsonl, .ndjson, .json (ninjs), .xml (NewsML-G2, NITF, RSS, Atom), .rss, .atom, .warc; compressed, or in archives: .gz, .bz2, .xz, .zst, .tar, .zip. Folders are read with all that is in them.",
      valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Read JSON Lines from standard input; among records, errors then stand, too.")
  var stdin = false

  @Option(
    help: ArgumentHelp(
      "When articles that do not say it were published: YYYY-MM-DD.", valueName: "date"))
  var published: String?

  @OptionGroup var formats: FormatArguments

  func validate() throws {
    if paths.isEmpty != stdin {
      throw ValidationError(
        stdin ? "Name files or use --stdin, not both." : "Name a file or folder, or use --stdin.")
    }
    if let published, !Self.isDate(published) {
      throw ValidationError("--published is no date: write it as 2024-05-31.")
    }
  }

  /// How articles are read.
  func options(_ fields: FieldArguments) -> ReadingOptions {
    var options = formats.options(fields)
    if stdin { options.format = .jsonl }
    options.published = published
    return options
  }

  /// The files that are read, without those that the run itself writes.
  func walker(leavingOut outputs: [[UInt64]] = []) -> InputWalker {
    InputWalker(paths, leavingOut: outputs)
  }

  /// The work that the files make, without those that the run itself writes.
  func source(_ options: ReadingOptions, leavingOut outputs: [[UInt64]] = []) -> WorkSource {
    stdin
      ? WorkSource(standardInput: options) : WorkSource(walker(leavingOut: outputs), options)
  }

  /// Whether a text starts with a date as ISO 8601 writes it.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2], Int(parts[0]) != nil,
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    let rest = text.dropFirst(10)
    return (1...12).contains(month) && (1...31).contains(day) && (rest.isEmpty || rest.first == "T")
  }
}
