import ArgumentParser
import Hearsay
import HearsayMatching

/// How the bytes of articles are understood: what all commands that read articles share.
struct FormatArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read every file as this format, whatever its name (\(Self.formatNames)).",
      valueName: "format"))
  var format: InputFormat?

  @Option(
    help: ArgumentHelp(
      "A folder of .lex and .weights files that take the place of the built-in ones.",
      valueName: "dir"))
  var lexicons: String?

  @Option(help: ArgumentHelp("The largest article that is read, in megabytes.", valueName: "mb"))
  var maxSize = 10

  @Flag(help: "Read broken UTF-8 with U+FFFD in the place of what is broken.")
  var repair = false

  private static let formatNames = InputFormat.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    if maxSize < 1 || maxSize > 1_000 {
      throw ValidationError("--max-size must lie between 1 and 1000 megabytes.")
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
    options.format = format
    options.maximumBytes = maxSize * 1_000_000
    fields.apply(to: &options.fields)
    return options
  }
}
