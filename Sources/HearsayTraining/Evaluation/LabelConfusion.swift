/// How often a word has one label by the predictions and another by the gold.
struct LabelConfusion {
  /// What a word belongs to; a content takes precedence over a cue, and a cue over a source.
  enum Label: Int, CaseIterable {
    case content, cue, source, none

    var name: String { self == .none ? "None" : self == .cue ? "Cue" : "\(self)".capitalizedASCII }
  }

  private var counts = Array(
    repeating: Array(repeating: 0, count: Label.allCases.count), count: Label.allCases.count)

  static func labels(_ text: ScoringText, _ attributions: [ScoringAttribution]) -> [Label] {
    var labels = Array(repeating: Label.none, count: text.tokens.count)
    for (role, label) in [(ScoringRole.source, Label.source), (.cue, .cue), (.content, .content)] {
      for attribution in attributions {
        for word in attribution[role] { labels[word] = label }
      }
    }
    return labels
  }

  mutating func add(_ text: ScoringText, _ predicted: [Label], _ gold: [Label]) {
    for word in text.tokens.indices where text.isWord[word] {
      counts[predicted[word].rawValue][gold[word].rawValue] += 1
    }
  }

  mutating func add(_ other: LabelConfusion) {
    for i in counts.indices { for j in counts.indices { counts[i][j] += other.counts[i][j] } }
  }

  /// The number of words.
  var words: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// Precision and recall of a label.
  func tally(_ label: Label) -> Tally {
    var tally = Tally()
    let at = label.rawValue
    tally.rightPredicted = Double(counts[at][at])
    tally.rightGold = tally.rightPredicted
    tally.predicted = Double(counts[at].reduce(0, +))
    tally.gold = Double(counts.reduce(0) { $0 + $1[at] })
    return tally
  }

  /// Krippendorff's alpha for nominal labels between predictions and gold.
  var alpha: Double {
    let units = words
    guard units > 0 else { return 0 }
    var differing = 0
    var same = 0.0
    let values = Double(2 * units)
    for at in counts.indices {
      let total = counts[at].reduce(0, +) + counts.reduce(0) { $0 + $1[at] }
      same += Double(total) * Double(total - 1)
      for other in counts.indices where other != at { differing += counts[at][other] }
    }
    let expected = 1 - same / (values * (values - 1))
    return expected == 0 ? 1 : 1 - Double(differing) / Double(units) / expected
  }
}

extension String {
  /// The string with its first letter, an ASCII one, in upper case.
  fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
