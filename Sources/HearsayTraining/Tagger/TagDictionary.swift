internal import Hearsay
internal import HearsayText

/// Gathers the frequent words and their tags, by their small-letter form.
struct TagDictionary {
  /// A frequent word.
  struct Entry {
    let word: String
    let hash: UInt64
    let tags: TagSet
  }

  /// How often a word must stand, and in how many documents, to be a frequent one.
  static let leastCount = 6
  static let leastDocuments = 4

  private struct Tally {
    var form: Int32
    var documents = 0
    var lastDocument = -1
    var gold = [Int](repeating: 0, count: PennTag.allCases.count)
    var silver = [Int](repeating: 0, count: PennTag.allCases.count)
  }

  /// The frequent words of the documents, by their bytes.
  static func gather(_ corpus: TaggedCorpus, _ documents: [Int]) -> [Entry] {
    var tallies: [UInt64: Tally] = [:]
    for document in documents {
      for sentence in corpus.documents[document].sentences {
        for at in sentence {
          count(corpus, at, document, &tallies)
        }
      }
    }
    return tallies.compactMap { entry(corpus, $0.key, $0.value) }
      .sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
  }

  private static func count(
    _ corpus: TaggedCorpus, _ at: Int, _ document: Int, _ tallies: inout [UInt64: Tally]
  ) {
    let form = corpus.table.forms[Int(corpus.forms[at])]
    guard let tag = corpus.tags[at], form.shape.contains(.letter), !form.shape.contains(.digit)
    else { return }
    let isPronoun = tag == .prp && form.span.count == 1
    guard !form.shape.contains(.initialCapital) || isPronoun else { return }
    let range = form.span.range
    guard corpus.bytes[range].allSatisfy({ $0 < 0x80 && $0 != 0x40 && $0 != 0x2F }) else { return }
    var tally = tallies[form.foldedHash] ?? Tally(form: corpus.forms[at])
    if tally.lastDocument != document {
      tally.lastDocument = document
      tally.documents += 1
    }
    if corpus.documents[document].isGold {
      tally.gold[Int(tag.rawValue)] += 1
    } else {
      tally.silver[Int(tag.rawValue)] += 1
    }
    tallies[form.foldedHash] = tally
  }

  private static func entry(_ corpus: TaggedCorpus, _ hash: UInt64, _ tally: Tally) -> Entry? {
    let gold = tally.gold.reduce(0, +)
    let silver = tally.silver.reduce(0, +)
    guard gold + silver >= leastCount, tally.documents >= leastDocuments else { return nil }
    var tags: TagSet = []
    for tag in PennTag.allCases {
      let inGold = tally.gold[Int(tag.rawValue)]
      let inSilver = tally.silver[Int(tag.rawValue)]
      if inGold >= 2 && inGold * 200 >= gold || inSilver >= 3 && inSilver * 100 >= silver {
        tags.insert(TagSet(tag))
      }
    }
    let isName = tags.isSubset(of: .names)
    guard !tags.isEmpty, !isName else { return nil }
    let range = corpus.table.forms[Int(tally.form)].span.range
    let folded = FoldedWord.folded(corpus.bytes, range)
    if tags.isSubset(of: .open) && gold + silver < 400 { tags = closure(tags) }
    return Entry(word: String(decoding: folded, as: UTF8.self), hash: hash, tags: tags)
  }

  /// The tags with those that words of the same spelling may have: any noun may be a verb.
  private static func closure(_ tags: TagSet) -> TagSet {
    var result = tags
    if tags.has(.nn) { result.formUnion(TagSet(.vb, .vbp, .jj)) }
    if tags.has(.jj) { result.formUnion(TagSet(.nn)) }
    if tags.has(.vb) || tags.has(.vbp) { result.formUnion(TagSet(.vb, .vbp, .nn)) }
    if tags.has(.nns) || tags.has(.vbz) { result.formUnion(TagSet(.nns, .vbz)) }
    if tags.has(.vbd) || tags.has(.vbn) { result.formUnion(TagSet(.vbd, .vbn, .jj)) }
    if tags.has(.vbg) { result.formUnion(TagSet(.nn, .jj)) }
    return result
  }
}
