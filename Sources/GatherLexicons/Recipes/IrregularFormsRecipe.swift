/// Irregular inflected forms.
struct IrregularFormsRecipe: Recipe {
  let name = "irregular-forms"
  let summary = "Irregular forms; lemma= and pos= (n, v, a, r) are lists that run in parallel."
  let sources: [SourceCredit] = [.wordNet, .additions]
  let attributes = ["lemma", "pos"]

  func gather(from library: SourceLibrary) throws -> EntryTable {
    let wordNet = try library.wordNet.get()
    let written = try library.additions(name)
    let refused = try library.additions("irregular-forms-refused")
    var readings: [String: [(lemma: String, part: String)]] = [:]
    for entry in written.sorted {
      readings[entry.phrase] = parallel(entry)
    }
    for part in [WordNetPart.verb, .noun, .adjective, .adverb] {
      for (form, lemmas) in try wordNet.exceptions(part) + plurals(part, wordNet) {
        for lemma in lemmas where !form.contains(" ") && lemma != form {
          let known = readings[form] ?? []
          guard refused[form] == nil, !hides(form, lemma, part, wordNet),
            !known.contains(where: { $0.lemma == lemma && $0.part == part.letter }),
            written[form]?.values["pos"]?.contains(part.letter) != true
          else { continue }
          readings[form, default: []].append((lemma, part.letter))
        }
      }
    }
    var table = EntryTable()
    for (form, list) in readings {
      table.add(form)
      table.set("lemma", to: list.map(\.lemma), for: form)
      table.set("pos", to: list.map(\.part), for: form)
    }
    return table
  }

  /// Whether the form is itself a noun that is more frequent than the lemma, as "glasses" is.
  private func hides(
    _ form: String, _ lemma: String, _ part: WordNetPart, _ wordNet: WordNet
  ) -> Bool {
    part == .noun && wordNet.count(form, .noun) > wordNet.count(lemma, .noun)
  }

  private func parallel(_ entry: Entry) -> [(lemma: String, part: String)] {
    let lemmas = entry.values["lemma"] ?? []
    let parts = entry.values["pos"] ?? []
    return lemmas.indices.map {
      (lemmas[$0], parts.indices.contains($0) ? parts[$0] : parts.last ?? "n")
    }
  }

  /// Plurals in -men of the nouns for people in -man.
  private func plurals(
    _ part: WordNetPart, _ wordNet: WordNet
  ) -> [(form: String, lemmas: [String])] {
    guard part == .noun else { return [] }
    return wordNet.nouns.senses.keys.sorted().compactMap { lemma in
      guard lemma.hasSuffix("man"), lemma.count > 3, !lemma.contains(" "),
        let first = wordNet.nouns.senses[lemma]?.first,
        wordNet.nouns.synsets[first]?.lexicographerFile == LexicographerFile.person,
        wordNet.nouns.isLowerCase(lemma, offset: first), !lemma.hasSuffix("human")
      else { return nil }
      return (lemma.dropLast(2) + "en", [lemma])
    }
  }
}
