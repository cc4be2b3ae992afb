/// Entries by folded phrase: case variants meet in one entry, and the first spelling wins.
struct EntryTable {
  private var entries: [String: Entry] = [:]

  /// Number of entries.
  var count: Int { entries.count }

  /// The entry of a phrase in any case.
  subscript(phrase: String) -> Entry? { entries[phrase.folded] }

  /// Entries sorted by the UTF-8 bytes of the folded phrase.
  var sorted: [Entry] {
    entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
  }

  /// Adds a phrase, or joins its values with those that stand already.
  mutating func add(_ phrase: String, _ values: [String: [String]] = [:]) {
    let phrase = phrase.straightened
    guard !phrase.isEmpty else { return }
    var entry = entries[phrase.folded] ?? Entry(phrase: phrase)
    for key in values.keys.sorted() { entry.append(values[key] ?? [], to: key) }
    entries[phrase.folded] = entry
  }

  /// Adds a phrase unless it stands already.
  mutating func addIfAbsent(_ phrase: String, _ values: [String: [String]] = [:]) {
    if self[phrase.straightened] == nil { add(phrase, values) }
  }

  /// Replaces the values of one attribute.
  mutating func set(_ key: String, to values: [String]?, for phrase: String) {
    entries[phrase.folded]?.values[key] = values
  }

  /// Removes the entry of a phrase.
  mutating func remove(_ phrase: String) {
    entries[phrase.folded] = nil
  }

  /// Adds every entry of another table.
  mutating func add(contentsOf other: EntryTable) {
    for entry in other.sorted { add(entry.phrase, entry.values) }
  }
}
