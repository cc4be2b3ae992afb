internal import HearsayMatching
internal import HearsayText

/// Gives every token its lemma, computed once for each form and inflection.
struct Lemmatizer {
  private let lexicons: Lexicons
  private let rules: InflectionRules
  private let segmented: SegmentedArticle
  private var known: [Int32]
  private var byHash: [UInt64: Int32] = [:]
  private(set) var texts: [String] = []
  private var words: [WordID] = []

  init(lexicons: Lexicons, segmented: SegmentedArticle) {
    self.lexicons = lexicons
    self.segmented = segmented
    rules = InflectionRules(lexicons: lexicons)
    let classes = InflectionClass.allCases.count
    known = Array(repeating: -1, count: segmented.segmentation.forms.forms.count * classes)
    byHash.reserveCapacity(segmented.segmentation.forms.forms.count)
  }

  /// The lemmas of all tokens.
  ///
  /// Complexity: linear in the tokens.
  mutating func lemmas(_ tags: [PennTag]) -> [ParsedArticle.Lemma] {
    var result: [ParsedArticle.Lemma] = []
    result.reserveCapacity(tags.count)
    for at in tags.indices {
      let form = Int(segmented.tokens[at].form)
      let slot = form * InflectionClass.allCases.count + InflectionClass(tags[at]).rawValue
      if known[slot] < 0 { known[slot] = find(at, form, tags[at]) }
      result.append(.init(word: words[Int(known[slot])], text: known[slot]))
    }
    return result
  }

  private mutating func find(_ token: Int, _ form: Int, _ tag: PennTag) -> Int32 {
    let bytes = segmented.text.bytes
    let folded = FoldedWord.folded(bytes, segmented.segmentation.forms.forms[form].span.range)
    let inflection = InflectionClass(tag)
    let lemma =
      CliticLemmas.lemma(folded, tag) ?? irregular(token, inflection, folded)
      ?? rules.base(folded, inflection)
    let hash = FoldedWord.hash(lemma, 0..<lemma.count)
    if let known = byHash[hash] { return known }
    let id = Int32(texts.count)
    texts.append(String(decoding: lemma, as: UTF8.self))
    words.append(lexicons.facts(foldedHash: hash).word)
    byHash[hash] = id
    return id
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
