internal import HearsayTables
public import HearsayText

/// A lexicon entry found in a text.
public struct PhraseMatch: Hashable, Sendable {
  // An article has several matches a token: they are kept small.
  private let first: Int32
  private let end: Int32
  private let number: Int32
  /// The lexicon that the entry stands in.
  public let lexicon: LexiconName

  /// Its words, as indices into the article's tokens.
  public var tokens: Range<Int> { Int(first)..<Int(end) }
  /// The entry, as an index into ``Lexicons/entries``.
  public var entry: Int { Int(number) }

  @inline(__always)
  init(tokens: Range<Int>, entry: Int32, lexicon: LexiconName) {
    first = Int32(truncatingIfNeeded: tokens.lowerBound)
    end = Int32(truncatingIfNeeded: tokens.upperBound)
    number = entry
    self.lexicon = lexicon
  }
}

extension Lexicons {
  /// Every entry that stands in a run of tokens, by first token; longer ones come later.
  ///
  /// - Parameters:
  ///   - range: The run, as indices into `tokens`; phrases never cross its ends.
  ///   - tokens: The article's tokens.
  ///   - facts: The facts of each form, by form identifier.
  ///   - entries: The entries that are one word, of each form.
  ///   - found: Where the matches are appended.
  /// Complexity: linear in the tokens, times the length of phrases that begin alike.
  public func matches(
    in range: Range<Int>, of tokens: [Token], facts: [WordFacts], entries: FormEntries,
    into found: inout [PhraseMatch]
  ) {
    // Whether a phrase begins with a word and the next one is asked for nearly every word, and where the
    // answer lies cannot be foreseen: it is fetched some words ahead.
    let ahead = 6
    for first in range {
      if first + ahead + 1 < range.upperBound {
        let (word, next) = (
          facts[Int(tokens[first + ahead].form)], facts[Int(tokens[first + ahead + 1].form)]
        )
        if word.startsPhrase { tables.prefetchPhrase(PhraseKey.join(word.key, next.key)) }
      }
      let form = Int(tokens[first].form)
      for place in entries.range(of: form) {
        let entry = entries.all[place]
        found.append(
          PhraseMatch(
            tokens: first..<(first + 1), entry: entry.entry, lexicon: entry.lexicon))
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
      found.append(
        PhraseMatch(
          tokens: tokens, entry: Int32(truncatingIfNeeded: entry), lexicon: lexicon))
    }
  }
}
