package import HearsayText

/// An article as the rules for names see it: signs and context classes of its tokens.
package struct EntityScene: Sendable {
  /// What kind of line a sentence is.
  package struct Mode: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// All its letters are capitals.
    package static let capitals = Mode(rawValue: 1)
    /// It belongs to sport.
    package static let sport = Mode(rawValue: 2)
    /// It does not end like a sentence: a headline, a table row, a list.
    package static let line = Mode(rawValue: 4)
  }

  /// The parsed article.
  package let parsed: ParsedArticle
  /// The tables.
  package let resources: EntityResources
  /// The signs of each token.
  package internal(set) var signs: [Signs]
  /// The context class of each token.
  package internal(set) var contexts: [ContextClass]
  /// For each form the identifier of its folded word in the article.
  package internal(set) var foldedIDs: [Int32]
  /// The number of folded words.
  package internal(set) var foldedCount: Int
  /// The mode of each sentence.
  package internal(set) var modes: [Mode]
  /// The matches of entity lexicons that end at each token, longest first token: title, role.
  package internal(set) var sentenceOf: [Int32]

  /// The tokens.
  @inline(__always)
  package var tokens: [Token] { parsed.segmented.segmentation.tokens }
  /// The segmented article.
  package var segmented: SegmentedArticle { parsed.segmented }

  /// The folded word of a token.
  @inline(__always)
  package func folded(_ token: Int) -> Int32 {
    foldedIDs[Int(parsed.segmented.segmentation.tokens[token].form)]
  }

  /// A key of the folded words of some tokens.
  package func key(_ span: Range<Int>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for token in span {
      state = (state ^ UInt64(UInt32(bitPattern: folded(token)) &+ 1)) &* 0x100_0000_01B3
    }
    return state
  }

  /// Whether a token has a sign.
  @inline(__always)
  package func has(_ sign: Sign, _ token: Int) -> Bool { signs[token].has(sign) }

  /// Whether a token stands in the headline: a title, or a first line that does not end like a sentence.
  package func isInHeadline(_ token: Int) -> Bool {
    let sentence = Int(sentenceOf[token])
    return parsed.segmented.partKinds[sentence] == .title
      || sentence == 0 && modes[0].contains(.line)
  }
}
