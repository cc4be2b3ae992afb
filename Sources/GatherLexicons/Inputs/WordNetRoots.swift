/// Noun senses named in an additions file as `lemma<TAB>sense=1,2`.
struct WordNetRoots {
  /// Offsets of the senses.
  let offsets: [Int]

  /// The kind given for each root.
  let kinds: [(offset: Int, kind: String)]

  init(_ table: EntryTable, in section: WordNetSection) {
    var offsets: [Int] = []
    var kinds: [(offset: Int, kind: String)] = []
    for entry in table.sorted {
      let senses = section.senses[entry.phrase.folded] ?? []
      for number in (entry.values["sense"] ?? []).compactMap({ Int($0) })
      where senses.indices.contains(number - 1) {
        offsets.append(senses[number - 1])
        if let kind = entry["kind"] { kinds.append((senses[number - 1], kind)) }
      }
    }
    self.offsets = offsets
    self.kinds = kinds
  }
}
