internal import HearsayMatching
internal import HearsayText

/// A lemma as it is kept from article to article.
struct KnownLemma: Sendable {
  let text: String
  let hash: UInt64
  let word: WordID
  let lexicons: LexiconSet
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
  /// The lexicons that hold each lemma on its own.
  private(set) var lexiconSets: [LexiconSet] = []
  private var words: [WordID] = []

  init(lexicons: Lexicons, segmented: SegmentedArticle) {
    self.lexicons = lexicons
    self.segmented = segmented
    rules = InflectionRules(lexicons: lexicons)
    let forms = segmented.segmentation.forms.forms.count
    slots = Array(repeating: -1, count: forms * InflectionClass.count)
    byHash = HashTable(capacity: forms)
  }

  /// A form in one inflection: the first token that has it, and what it is remembered by.
  private struct Inflected {
    let token: Int
    let key: UInt64
  }

  /// The lemmas of all tokens.
  ///
  /// Complexity: linear in the tokens.
  mutating func lemmas(
    _ tags: [PennTag], _ memo: WordMemo<KnownLemma>
  ) -> [ParsedArticle.Lemma] {
    // Each form and inflection once, so that all are looked up together.
    var distinct: [Inflected] = []
    distinct.reserveCapacity(slots.count / InflectionClass.count)
    let places = tags.indices.map { at in
      let form = Int(segmented.tokens[at].form)
      let inflection = InflectionClass(tags[at])
      let slot = form * InflectionClass.count + inflection.rawValue
      if slots[slot] < 0 {
        slots[slot] = Int32(distinct.count)
        distinct.append(Inflected(token: at, key: key(form, tags[at], inflection)))
      }
      return slots[slot]
    }
    let ids = find(distinct, tags, memo)
    return places.map { place in
      let id = ids[Int(place)]
      return .init(word: words[Int(id)], text: id)
    }
  }

  /// What a form is remembered by in an inflection.
  private func key(_ form: Int, _ tag: PennTag, _ inflection: InflectionClass) -> UInt64 {
    let step = inflection == .clitic ? 16 + Int(tag.rawValue) : inflection.rawValue
    return segmented.segmentation.forms.forms[form].foldedHash
      &+ UInt64(truncatingIfNeeded: step) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The lemmas' identifiers, which are new for those that the article has not had yet.
  private mutating func find(
    _ distinct: [Inflected], _ tags: [PennTag], _ memo: WordMemo<KnownLemma>
  ) -> [Int32] {
    memo.use { memo in
      let places = memo.places(distinct.map(\.key))
      return zip(distinct, places).map { inflected, place in
        if place >= 0 { return identify(memo.value(at: place)) }
        let lemma = make(inflected.token, tags[inflected.token])
        memo.keep(lemma, for: inflected.key)
        return identify(lemma)
      }
    }
  }

  private mutating func identify(_ lemma: KnownLemma) -> Int32 {
    if let id = byHash[lemma.hash] { return id }
    let id = Int32(texts.count)
    byHash.set(id, for: lemma.hash)
    texts.append(lemma.text)
    hashes.append(lemma.hash)
    lexiconSets.append(lemma.lexicons)
    words.append(lemma.word)
    return id
  }

  private func make(_ token: Int, _ tag: PennTag) -> KnownLemma {
    let word = segmented.segmentation.forms.forms[Int(segmented.tokens[token].form)]
    let inflection = InflectionClass(tag)
    let folded = FoldedWord.folded(segmented.text.bytes, word.span.range)
    let lemma =
      CliticLemmas.lemma(folded, tag) ?? irregular(token, inflection, folded)
      ?? rules.base(folded, inflection)
    let hash = FoldedWord.hash(lemma, 0..<lemma.count)
    let facts = lexicons.facts(foldedHash: hash)
    return KnownLemma(
      text: String(decoding: lemma, as: UTF8.self), hash: hash, word: facts.word,
      lexicons: facts.lexicons)
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
