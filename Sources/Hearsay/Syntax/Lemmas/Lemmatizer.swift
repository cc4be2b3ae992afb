internal import HearsayMatching
internal import HearsayText

/// A lemma as it is kept from article to article.
struct KnownLemma: Sendable {
  let text: String
  let hash: UInt64
  let word: WordID
}

/// Gives every token its lemma, computed once for each form and inflection.
struct Lemmatizer {
  private let lexicons: Lexicons
  private let rules: InflectionRules
  private let segmented: SegmentedArticle
  private var slots: [Int32]
  private var byHash: HashTable<Int32>
  private(set) var texts: [String] = []
  private(set) var hashes: [UInt64] = []
  private var words: [WordID] = []

  init(lexicons: Lexicons, segmented: SegmentedArticle) {
    self.lexicons = lexicons
    self.segmented = segmented
    rules = InflectionRules(lexicons: lexicons)
    let forms = segmented.segmentation.forms.forms.count
    slots = Array(repeating: -1, count: forms * InflectionClass.count)
    byHash = HashTable(capacity: forms)
  }

  /// The lemmas of all tokens.
  ///
  /// Complexity: linear in the tokens.
  mutating func lemmas(
    _ tags: [PennTag], _ memo: WordMemo<KnownLemma>
  ) -> [ParsedArticle.Lemma] {
    var result: [ParsedArticle.Lemma] = []
    result.reserveCapacity(tags.count)
    memo.use { memo in
      for at in tags.indices {
        let form = Int(segmented.tokens[at].form)
        let slot = form * InflectionClass.count + InflectionClass(tags[at]).rawValue
        if slots[slot] < 0 { slots[slot] = find(at, form, tags[at], &memo) }
        result.append(.init(word: words[Int(slots[slot])], text: slots[slot]))
      }
    }
    return result
  }

  private mutating func find(
    _ token: Int, _ form: Int, _ tag: PennTag, _ memo: inout WordMemo<KnownLemma>.Table
  ) -> Int32 {
    let inflection = InflectionClass(tag)
    let word = segmented.segmentation.forms.forms[form]
    let step = inflection == .clitic ? 16 + Int(tag.rawValue) : inflection.rawValue
    let key = word.foldedHash &+ UInt64(truncatingIfNeeded: step) &* 0x9E37_79B9_7F4A_7C15
    let found: KnownLemma
    if let known = memo.known(key) {
      found = known
    } else {
      found = make(token, word, tag, inflection)
      memo.keep(found, for: key)
    }
    if let id = byHash[found.hash] { return id }
    let id = Int32(texts.count)
    byHash.set(id, for: found.hash)
    texts.append(found.text)
    hashes.append(found.hash)
    words.append(found.word)
    return id
  }

  private func make(
    _ token: Int, _ word: WordForms.Form, _ tag: PennTag, _ inflection: InflectionClass
  ) -> KnownLemma {
    let folded = FoldedWord.folded(segmented.text.bytes, word.span.range)
    let lemma =
      CliticLemmas.lemma(folded, tag) ?? irregular(token, inflection, folded)
      ?? rules.base(folded, inflection)
    let hash = FoldedWord.hash(lemma, 0..<lemma.count)
    return KnownLemma(
      text: String(decoding: lemma, as: UTF8.self), hash: hash,
      word: lexicons.facts(foldedHash: hash).word)
  }

  /// The lemma that the lexicon of irregular forms gives the token's word in this class.
  ///
  /// A plural that is also a word of its own ("people", "data") is left as it is.
  private func irregular(
    _ token: Int, _ inflection: InflectionClass, _ folded: [UInt8]
  ) -> [UInt8]? {
    let facts = segmented.facts(at: token).lexicons
    guard facts.has(.irregularForms), !inflection.letters.isEmpty else { return nil }
    if inflection == .plural, facts.has(.wordClasses) { return folded }
    for match in segmented.matches(at: token)
    where match.lexicon == .irregularForms && match.tokens.count == 1 {
      guard let lemmas = lexicons.attribute("lemma", of: match.entry),
        let letters = lexicons.attribute("pos", of: match.entry)
      else { continue }
      let places = letters.utf8.split(separator: 44).map { $0.first ?? 0 }
      let texts = lemmas.utf8.split(separator: 44)
      for letter in inflection.letters {
        if let place = places.firstIndex(of: letter), place < texts.count {
          return Array(texts[place])
        }
      }
    }
    return nil
  }
}
