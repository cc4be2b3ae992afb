import ArgumentParser
import Hearsay
import HearsayMatching

/// What is read, and how: the arguments that all commands on articles share.
struct ReadingArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files or folders: .txt, .md, .html, .jsonl, .ndjson. Folders are read with all that is in them.",
      valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Read JSON Lines from standard input; errors then stand in the output.")
  var stdin = false

  @Option(
    help: ArgumentHelp(
      "Read every file as this format, whatever its name (text, markdown, html, jsonl).",
      valueName: "format"))
  var format: InputFormat?

  @Option(
    help: ArgumentHelp(
      "When articles that do not say it were published: YYYY-MM-DD.", valueName: "date"))
  var published: String?

  @Option(
    help: ArgumentHelp(
      "A folder of .lex and .weights files that take the place of the built-in ones.",
      valueName: "dir"))
  var lexicons: String?

  @Option(help: ArgumentHelp("The largest article that is read, in megabytes.", valueName: "mb"))
  var maxSize = 10

  @Flag(help: "Read broken UTF-8 with U+FFFD in the place of what is broken.")
  var repair = false

  func validate() throws {
    if paths.isEmpty != stdin {
      throw ValidationError(
        stdin ? "Name files or use --stdin, not both." : "Name a file or folder, or use --stdin.")
    }
    if let published, !Self.isDate(published) {
      throw ValidationError("--published is no date: write it as 2024-05-31.")
    }
    if maxSize < 1 || maxSize > 2_000 {
      throw ValidationError("--max-size must lie between 1 and 2000 megabytes.")
    }
  }

  /// The lexicons, built-in or laid over.
  func loadLexicons() throws -> Lexicons {
    do { return try Lexicons.load(over: LexiconFolder(lexicons).files()) } catch {
      throw ValidationError("\(error)")
    }
  }

  /// How articles are read.
  func options(_ fields: FieldArguments) -> ReadingOptions {
    var options = ReadingOptions()
    options.format = stdin ? .jsonl : format
    options.published = published
    options.maximumBytes = maxSize * 1_000_000
    fields.apply(to: &options.fields)
    return options
  }

  /// The files that are read.
  var walker: InputWalker { InputWalker(paths) }

  /// The work that they make.
  func source(_ options: ReadingOptions) -> WorkSource {
    stdin ? WorkSource(standardInput: options) : WorkSource(walker, options)
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
