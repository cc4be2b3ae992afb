/// A quotation that nothing closes may end earlier than it seems to.
enum UnclosedQuotationFactor: ConfidenceFactor {
  static let name = "unclosed-quotation"

  static func weight(_ index: Int, in claimed: ClaimedArticle) -> Double? {
    let flags = claimed.resolved.attributed.attributions[index].flags
    return flags.contains("unclosed-quote") ? -0.4 : nil
  }
}
