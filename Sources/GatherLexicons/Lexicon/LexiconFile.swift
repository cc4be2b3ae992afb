/// The text of a lexicon: header, attribute keys, entries.
struct LexiconFile {
  let recipe: any Recipe
  let table: EntryTable

  /// The whole file.
  var text: String {
    var lines = header
    lines += table.sorted.map { entry in
      ([entry.phrase] + entry.fields(keys: recipe.attributes)).joined(separator: "\t")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var header: [String] {
    var licences: [String] = []
    for credit in recipe.sources where !licences.contains(credit.licence) {
      licences.append(credit.licence)
    }
    var lines = [
      "# \(recipe.summary)",
      "# source: \(recipe.sources.map(\.title).joined(separator: ", "))",
      "# licence: \(licences.joined(separator: " AND "))",
      "# regenerate: swift run gather-lexicons \(recipe.name)",
    ]
    if !recipe.attributes.isEmpty {
      lines.append("@attributes \(recipe.attributes.joined(separator: " "))")
    }
    return lines
  }
}
