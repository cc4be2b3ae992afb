public import HearsayText

/// A lexicon entry found in a text.
public struct PhraseMatch: Hashable, Sendable {
  /// Its words, as indices into the article's tokens.
  public let tokens: Range<Int>
  /// The entry, as an index into ``Lexicons/entries``.
  public let entry: Int
  /// The lexicon that the entry stands in.
  public let lexicon: LexiconName
}

extension Lexicons {
  /// Every entry that stands in a run of tokens, by first token; longer ones come later.
  ///
  /// - Parameters:
  ///   - range: The run, as indices into `tokens`; phrases never cross its ends.
  ///   - facts: The facts of each form, by form identifier.
  /// Complexity: linear in the tokens, times the length of phrases that begin alike.
  public func matches(
    in range: Range<Int>, of tokens: [Token], facts: [WordFacts], into found: inout [PhraseMatch]
  ) {
    for first in range {
      var node: Int32 = 0
      var at = first
      while at < range.upperBound {
        let word = facts[Int(tokens[at].form)].word
        guard word >= 0 else { break }
        node = trie.child(node, word)
        guard node >= 0 else { break }
        at += 1
        trie.forEachEntry(at: node) { entry in
          found.append(
            PhraseMatch(
              tokens: first..<at, entry: Int(entry), lexicon: entries[Int(entry)].lexicon))
        }
      }
    }
  }
}
