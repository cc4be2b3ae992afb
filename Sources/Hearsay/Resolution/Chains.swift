/// The way that words took: through whom somebody is reported to have said something.
enum Chains {
  /// The chain of each attribution, outermost first, itself last.
  static func chains(_ article: AttributedArticle, _ sources: [ResolvedSource]) -> [[ChainLink]] {
    article.attributions.indices.map { index in
      var links: [ChainLink] = []
      var next: Int? = index
      // A parent that leads back to its child would be a fault of the stage before: stop there.
      while let at = next, links.count <= article.attributions.count {
        links.append(
          ChainLink(
            source: sources[at].name, cue: article.attributions[at].cue?.lemma, attribution: at))
        next = article.attributions[at].parent
      }
      return links.reversed()
    }
  }
}
