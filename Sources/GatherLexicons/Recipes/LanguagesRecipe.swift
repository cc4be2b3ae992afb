/// Names of languages.
struct LanguagesRecipe: Recipe {
  let name = "languages"
  let summary = "Names of languages; code= is BCP 47."
  let sources: [SourceCredit] = [.cldr, .additions]
  let attributes = ["code", "ambiguous"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let judge = try library.judge.get()
    let written = try library.additions(name)
    let places = try library.gathered(RegionsRecipe())
    var table = written
    for language in try library.cldr.get().languages where isLanguage(language) {
      guard !judge.isCommonWord(language.name), !judge.isPersonName(language.name),
        language.name.count > 3, places[language.name] == nil
      else { continue }
      let code = language.code.replacing("_", with: "-")
      for spelling in language.name.withASCIISpelling {
        table.addIfAbsent(spelling, ["code": [code]])
      }
    }
    for entry in table.sorted where judge.isAmbiguous(entry.phrase) {
      table.set("ambiguous", to: ["1"], for: entry.phrase)
    }
    return table
  }

  private func isLanguage(_ language: CLDRName) -> Bool {
    language.alternative != "menu" && !["und", "mul", "zxx", "mis"].contains(language.code)
      && language.name.straightened.isPlainLatinName && language.name.first?.isUppercase == true
  }
}
