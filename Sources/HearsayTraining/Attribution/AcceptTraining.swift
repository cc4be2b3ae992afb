internal import Hearsay

/// Collects what the acceptance model learns from.
struct AcceptTraining {
  private var index = FeatureIndex()
  private var instances: [(features: [Int32], label: Bool)] = []
  private var articles: [(proposals: [(Proposal, [Int32])], right: [Bool], gold: Int)] = []

  mutating func add(_ article: TrainingArticle, _ proposals: [Proposal]) {
    var rows: [(Proposal, [Int32])] = []
    var right: [Bool] = []
    let accepting = AcceptFeatures(article.context, proposals, article.cues)
    for (place, proposal) in proposals.enumerated() {
      var sink = NamingSink()
      accepting.emit(place, to: &sink)
      let features = index.add(sink, article.context)
      let isRight = article.isRight(proposal)
      instances.append((features, isRight))
      rows.append((proposal, features))
      right.append(isRight)
    }
    articles.append((rows, right, article.gold.count))
  }

  func fit() -> FittedModel { LogisticTrainer.fit(instances, index, epochs: 8, dropout: 0.4) }

  /// How much F1 may be given up for a lower threshold: what it lets through has its confidence, and who
  /// wants none of it can filter, but nobody can bring back what was left out.
  private static let slack = 0.006

  /// The lowest threshold that comes near the best F1 of fully right attributions.
  func bestThreshold(_ model: FittedModel?) -> Double {
    guard let linear = model?.linear else { return 0.3 }
    var scored: [(proposals: [Proposal], right: [Int: Bool])] = []
    for article in articles {
      var proposals: [Proposal] = []
      var right: [Int: Bool] = [:]
      for (row, isRight) in zip(article.proposals, article.right) {
        var proposal = row.0
        proposal.probability = Odds.probability(linear.sum(row.1.map { index.hashes[Int($0)] }))
        proposals.append(proposal)
        right[proposal.index] = isRight
      }
      scored.append((proposals, right))
    }
    let gold = articles.reduce(0) { $0 + $1.gold }
    var scores: [(f1: Double, threshold: Double)] = []
    for step in 10..<35 {
      let threshold = Double(step) / 50
      var found = 0
      var good = 0
      for article in scored {
        for selected in Selection.select(article.proposals, threshold: threshold)
        where selected.parent == nil {
          found += 1
          if article.right[selected.proposal.index] == true { good += 1 }
        }
      }
      scores.append((2 * Double(good) / Double(max(1, found + gold)), threshold))
    }
    let best = scores.map(\.f1).max() ?? 0
    return scores.first { $0.f1 >= best - Self.slack }?.threshold ?? 0.3
  }
}
