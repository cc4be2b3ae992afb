/// Says whether a content may end before a token, and why.
enum ContentEnds {
  static func rule(_ at: Int, _ context: AttributionContext) -> FeatureLabel? {
    let before = context.category[at - 1]
    switch before {
    case .closeQuote: return .atQuotationEnd
    case .comma, .openQuote, .openParen, .dash, .colon, .determiner, .possessive, .of,
      .preposition, .to, .modal:
      return nil
    case .closeParen: return .atParenthesis
    default: break
    }
    switch context.category[at] {
    case .comma, .semicolon, .dash, .colon: return .atComma
    case .closeQuote: return nil
    case .openParen: return .atParenthesis
    case .openQuote: return .quotationStart
    case .preposition, .by, .of: return .atPreposition
    case .conjunction: return .atConjunction
    case .subordinator, .whether: return .atSubordinator
    case .that, .wh, .whoWhich: return .atWh
    case .to: return .atTo
    case .verbFinite, .verbPast, .modal, .gerund, .participle, .verbBase:
      return verbStart(at, context)
    case .adverb: return verbStart(at, context) ?? .atVerb
    default: return context.isTime(at) && !context.isTime(at - 1) ? .atTime : nil
    }
  }

  private static func verbStart(_ at: Int, _ context: AttributionContext) -> FeatureLabel? {
    guard let group = context.verbGroup(at: at) else { return nil }
    return context.parsed.verbGroups[group].tokens.lowerBound == at ? .atVerb : nil
  }
}
