package import HearsayMatching
package import HearsayText

/// An article's assertions as their records show them.
package final class RecordView: Sendable {
  /// The article with everything that the stages found.
  package let scored: ScoredArticle
  /// Its tokens, tags and entities.
  package let tagged: TaggedArticle
  /// The article as it was read.
  package let article: Article
  let text: SourceText
  /// Its attributions: one for each record, in the order of the records.
  package let attributions: [Attribution]
  private let sources: [ResolvedSource]
  private let claims: [Claim]
  let textHash: String
  /// The records' identifiers, in the order of the attributions.
  package let ids: [String]
  private let lexicons: Lexicons

  /// Looks an article's records over.
  package init(_ scored: ScoredArticle, _ lexicons: Lexicons) {
    self.scored = scored
    self.lexicons = lexicons
    let attributed = scored.claimed.resolved.attributed
    let segmented = attributed.tagged.segmented
    tagged = attributed.tagged
    article = segmented.article
    text = segmented.article.text
    attributions = attributed.attributions
    sources = scored.claimed.resolved.sources
    claims = scored.claimed.claims
    let hash = attributed.attributions.isEmpty ? "" : SHA256.hex(segmented.article.text.bytes)
    textHash = hash
    let stableID = StableID(article: segmented.article.id, textHash: hash)
    var seen: [String: Int] = [:]
    ids = attributed.attributions.map { attribution in
      let spans = (
        attribution.source.map { segmented.span(of: $0) },
        attribution.cue.map { segmented.span(of: $0.tokens) },
        attribution.content.map { segmented.span(of: $0) }
      )
      let id = stableID.assertion(source: spans.0, cue: spans.1, content: spans.2)
      let count = seen[id, default: 0]
      seen[id] = count + 1
      guard count > 0 else { return id }
      return stableID.assertion(
        source: spans.0, cue: spans.1, content: spans.2, repetition: count)
    }
  }

  /// Who stands behind an attribution.
  package func source(_ index: Int) -> ResolvedSource { sources[index] }
  /// What an attribution claims.
  package func claim(_ index: Int) -> Claim { claims[index] }
  /// Where some tokens stand in the text.
  package func span(_ tokens: Range<Int>) -> TextSpan { tagged.segmented.span(of: tokens) }

  /// The sentence of the cue, or of the content where there is no cue.
  package func sentence(_ index: Int) -> Int {
    let attribution = attributions[index]
    let token = attribution.cue?.head ?? attribution.content.first?.lowerBound ?? 0
    return tagged.parsed.sentence(at: token)
  }

  /// The flags of the article, the attribution and its source, sorted.
  package func flags(_ index: Int) -> [String] {
    let source = source(index)
    var flags = Set(article.flags + attributions[index].flags + source.flags)
    if source.isAnonymous { flags.insert("anonymous-source") }
    return flags.sorted()
  }
}
