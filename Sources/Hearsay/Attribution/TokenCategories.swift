internal import HearsayMatching
internal import HearsayText

/// Says of every token what it is, as far as the boundaries of contents and sources care.
struct TokenCategories {
  private let parsed: ParsedArticle
  private let resources: AttributionResources

  init(_ parsed: ParsedArticle, _ resources: AttributionResources) {
    self.parsed = parsed
    self.resources = resources
  }

  /// The categories, by token.
  func all() -> [FeatureLabel] {
    let segmentation = parsed.segmented.segmentation
    var result = parsed.tags.indices.map(category)
    for quotation in segmentation.quotations {
      result[quotation.tokens.lowerBound] = .openQuote
      if !quotation.isUnclosed { result[quotation.tokens.upperBound - 1] = .closeQuote }
    }
    return result
  }

  private func category(_ token: Int) -> FeatureLabel {
    let tag = parsed.tags[token]
    switch tag {
    case .comma: return .comma
    case .colon: return mark(token)
    case .period: return period(token)
    case .openQuote, .closeQuote: return .other
    case .openBracket: return .openParen
    case .closeBracket: return .closeParen
    case .to: return .to
    case .wp, .wdt, .wps, .wrb: return wh(token)
    case .in: return preposition(token)
    case .dt, .pdt: return .determiner
    case .prps: return .possessive
    case .prp, .ex: return .pronoun
    case .nnp, .nnps: return .name
    case .nn, .nns: return .noun
    case .cd, .dollar: return .number
    case .jj, .jjr, .jjs: return .adjective
    case .rb, .rbr, .rbs, .rp: return .adverb
    case .md: return .modal
    case .vbd: return .verbPast
    case .vbz, .vbp: return .verbFinite
    case .vbg: return .gerund
    case .vbn: return .participle
    case .vb: return .verbBase
    case .cc: return .conjunction
    case .pos: return .possessiveMark
    case .hyph, .nfp: return mark(token)
    default: return .other
    }
  }

  private func firstByte(_ token: Int) -> UInt8 {
    let segmented = parsed.segmented
    return segmented.article.text.bytes[segmented.segmentation.tokens[token].span.start] | 0x20
  }

  private func length(_ token: Int) -> Int {
    parsed.segmented.segmentation.tokens[token].span.count
  }

  private func mark(_ token: Int) -> FeatureLabel {
    switch firstByte(token) {
    case UInt8(ascii: ":") | 0x20: .colon
    case UInt8(ascii: ";") | 0x20: .semicolon
    default: .dash
    }
  }

  private func period(_ token: Int) -> FeatureLabel {
    firstByte(token) == UInt8(ascii: "?") | 0x20 ? .questionMark : .period
  }

  private func wh(_ token: Int) -> FeatureLabel {
    let first = firstByte(token)
    if first == UInt8(ascii: "t") { return .that }
    let isWho = parsed.tags[token] != .wrb && length(token) != 4
    return isWho ? .whoWhich : .wh
  }

  /// "that", "whether", "of", "by", "to", other subordinators, and prepositions.
  private func preposition(_ token: Int) -> FeatureLabel {
    resources.functionWords[parsed.segmented.facts(at: token).word]
  }
}
