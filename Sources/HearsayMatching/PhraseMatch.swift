internal import HearsayTables
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
  ///   - tokens: The article's tokens.
  ///   - facts: The facts of each form, by form identifier.
  ///   - entries: The entries of each form, by form identifier.
  ///   - found: Where the matches are appended.
  /// Complexity: linear in the tokens, times the length of phrases that begin alike.
  public func matches(
    in range: Range<Int>, of tokens: [Token], facts: [WordFacts], entries: [[WordEntry]],
    into found: inout [PhraseMatch]
  ) {
    for first in range {
      let form = Int(tokens[first].form)
      for entry in entries[form] {
        found.append(
          PhraseMatch(
            tokens: first..<(first + 1), entry: Int(entry.entry), lexicon: entry.lexicon))
      }
      guard facts[form].startsPhrase else { continue }
      var goesOn = true
      var key = facts[form].key
      var end = first + 1
      while goesOn, end < range.upperBound {
        let next = facts[Int(tokens[end].form)]
        guard next.word >= 0 else { break }
        key = PhraseKey.join(key, next.key)
        guard tables.mayHavePhrase(key) else { break }
        let number = tables.find(key)
        guard number >= 0 else { break }
        end += 1
        let item = tables.item(number)
        append(item.lastEntry, first..<end, to: &found)
        goesOn = item.goesOn
      }
    }
  }

  @inline(__always)
  private func append(_ last: Int32, _ tokens: Range<Int>, to found: inout [PhraseMatch]) {
    forEachEntry(last) { entry, lexicon in
      found.append(PhraseMatch(tokens: tokens, entry: entry, lexicon: lexicon))
    }
  }
}
