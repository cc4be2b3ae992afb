/// Finds the country that a gloss speaks of.
struct PlaceFinder {
  private let codes: [String: String]

  init(library: SourceLibrary) throws {
    var codes: [String: String] = [:]
    for country in try library.geoNames.get().countries { codes[country.name] = country.iso }
    for state in try library.geoNames.get().states {
      codes[state.name] = codes[state.name] == nil ? "US" : nil
    }
    for entry in try library.additions("countries").sorted {
      let values = entry.values["code"] ?? []
      if values.count == 1, codes[entry.phrase] == nil { codes[entry.phrase] = values[0] }
    }
    self.codes = codes
  }

  /// The code of the only country that the text names, or nothing.
  func codes(in text: String) -> [String] {
    let words = text.split { !$0.isLetter }.map(String.init)
    var found: Set<String> = []
    var index = 0
    while index < words.count {
      let length = longestName(in: words[index...])
      if length > 0, let code = codes[words[index..<index + length].joined(separator: " ")] {
        found.insert(code)
      }
      index += max(length, 1)
    }
    return found.count == 1 ? Array(found) : []
  }

  private func longestName(in words: ArraySlice<String>) -> Int {
    for length in stride(from: min(4, words.count), to: 0, by: -1)
    where codes[words.prefix(length).joined(separator: " ")] != nil {
      return length
    }
    return 0
  }
}
