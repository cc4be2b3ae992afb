/// Decides whether a name is also an ordinary word or the name of people.
struct NameJudge {
  private let commonWords: Set<String>
  private let people: Set<String>
  private let placeNamesakes: EntryTable

  init(
    words: WordList, wordNet: WordNet, namesakes: EntryTable, placeNamesakes: EntryTable,
    particles: EntryTable
  ) {
    self.placeNamesakes = placeNamesakes
    commonWords = words.lowerCase
    var people = Set(namesakes.sorted.map(\.phrase.folded))
    for synset in wordNet.nouns.synsets.values where synset.isRealPerson {
      for name in synset.words { people.formUnion(Self.nameParts(name, particles)) }
    }
    self.people = people
  }

  /// Whether the name is a word of the language when written in lower case.
  func isCommonWord(_ name: String) -> Bool { commonWords.contains(name.folded) }

  /// Whether the name is a frequent given name or surname.
  func isPersonName(_ name: String) -> Bool { people.contains(name.folded) }

  /// Whether the name is either of the two.
  func isAmbiguous(_ name: String) -> Bool { isCommonWord(name) || isPersonName(name) }

  /// Whether a well-known place shares its name with an ordinary word or with many people.
  func isAmbiguousPlace(_ name: String) -> Bool {
    isCommonWord(name) || placeNamesakes[name] != nil
  }

  /// Whether each word of the name is an ordinary word, as in "North East".
  func hasOnlyCommonWords(_ name: String) -> Bool {
    name.split(separator: " ").allSatisfy { commonWords.contains(String($0).folded) }
  }

  /// First and last part of a name; names such as "Earl of Oxford" tell nothing.
  private static func nameParts(_ name: String, _ particles: EntryTable) -> [String] {
    let parts = name.folded.split(separator: " ").map(String.init)
    guard parts.allSatisfy({ particles[$0] == nil }) else { return [] }
    return [parts.first, parts.last].compactMap { $0 }
  }
}
