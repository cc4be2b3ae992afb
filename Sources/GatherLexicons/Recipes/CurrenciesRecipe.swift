/// Currencies: names, plurals, everyday names, signs and codes.
struct CurrenciesRecipe: Recipe {
  let name = "currencies"
  let summary = "Currencies by name, plural, sign and code; code= is ISO 4217."
  let sources: [SourceCredit] = [.cldr, .additions]
  let attributes = ["code", "ambiguous"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let judge = try library.judge.get()
    let cldr = try library.cldr.get()
    var table = try library.additions(name)
    for currency in cldr.currencies where currency.alternative != nil {
      guard currency.name.straightened.isPlainLatinName, !judge.isCommonWord(currency.name),
        currency.code.first != "X" || cldr.currentCurrencies.contains(currency.code)
      else { continue }
      for spelling in currency.name.withASCIISpelling {
        table.addIfAbsent(spelling, ["code": [currency.code]])
      }
    }
    for code in cldr.currentCurrencies.sorted() where !judge.isAmbiguous(code) {
      table.addIfAbsent(code, ["code": [code]])
    }
    try markAmbiguous(&table, library)
    return table
  }

  /// "won", "real" and "pound" are more often a verb or an adjective.
  private func markAmbiguous(_ table: inout EntryTable, _ library: SourceLibrary) throws {
    let wordNet = try library.wordNet.get()
    let irregular = try library.gathered(IrregularFormsRecipe())
    for entry in table.sorted {
      let word = entry.phrase.folded
      let stem = word.hasSuffix("s") ? String(word.dropLast()) : word
      let isOther = [word, stem].contains {
        wordNet.verbs.senses[$0] != nil || wordNet.adjectives.senses[$0] != nil
      }
      let isVerbForm = irregular[word]?.values["pos"]?.contains("v") == true
      if isOther || isVerbForm { table.set("ambiguous", to: ["1"], for: entry.phrase) }
    }
  }
}
