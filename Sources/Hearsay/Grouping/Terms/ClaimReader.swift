package import HearsayMatching
internal import HearsayText

/// Reads what a claim is known by: case, marks, articles, auxiliaries and tense do not count, numbers
/// do by their value, names by their best form in the article, and "I" is whoever speaks.
///
/// The same for an article's assertion and for its record, so that `claim_key` can be computed again.
package final class ClaimReader: Sendable {
  let vocabulary: ClaimVocabulary
  private let memo = WordMemo<WordMeaning>(limit: 1 << 18)

  /// Prepares the reading.
  package init(lexicons: Lexicons) { vocabulary = ClaimVocabulary(lexicons) }

  /// What a claim is known by.
  ///
  /// Complexity: linear in its bytes, but for sorting its terms.
  package func terms(of material: ClaimMaterial) -> ClaimTerms {
    var reading = ClaimReading(material, self)
    return reading.run()
  }

  /// What some words of a text mean, looked up together.
  ///
  /// Complexity: linear in their bytes.
  func meanings(of words: [ClaimWord], in bytes: [UInt8]) -> [WordMeaning] {
    let hashes = words.map { FoldedWord.hash(bytes, $0.range) }
    let known = memo.use { memo in
      memo.places(hashes).map { $0 >= 0 ? memo.value(at: $0) : nil }
    }
    return zip(words, known).map { word, known in
      known ?? meaning(of: FoldedWord.folded(bytes, word.range))
    }
  }

  /// What a folded word means.
  func meaning(of folded: [UInt8]) -> WordMeaning {
    let hash = FoldedWord.hash(folded, 0..<folded.count)
    if let known = memo.use({ $0.known(hash) }) { return known }
    let meaning = vocabulary.meaning(of: folded)
    memo.use { $0.keep(meaning, for: hash) }
    return meaning
  }
}
