internal import Hearsay

extension TaggedCorpus {
  /// Adds a treebank document in CoNLL-U; words that are withheld are left out.
  package mutating func addTreebank(_ name: String, _ text: String) {
    beginDocument(name, isGold: true)
    var sentence: [(form: String, tag: PennTag?)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        addSentence(sentence)
        sentence = []
      } else if !line.hasPrefix("#") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 10, fields[0].allSatisfy(\.isNumber), fields[1] != "_" else {
          continue
        }
        sentence.append((String(fields[1]), PennTag(name: String(fields[4]))))
      }
    }
    addSentence(sentence)
  }

  /// Adds documents tagged by a program: id, form, lemma, tag; `# doc = NAME` begins one.
  package mutating func addSilver(_ text: String) {
    var sentence: [(form: String, tag: PennTag?)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        addSentence(SilverTags.adapted(sentence))
        sentence = []
      } else if line.hasPrefix("# doc = ") {
        beginDocument(String(line.dropFirst(8)), isGold: false)
      } else {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count > 3 else { continue }
        sentence.append((String(fields[1]), PennTag(name: String(fields[3]))))
      }
    }
    addSentence(SilverTags.adapted(sentence))
  }
}
