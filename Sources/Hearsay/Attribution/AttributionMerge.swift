extension Attribution {
  /// Attributions with others among them that have no parents, in text order.
  ///
  /// Complexity: that of sorting them.
  static func merged(_ attributions: [Attribution], with others: [Attribution]) -> [Attribution] {
    guard !others.isEmpty else { return attributions }
    var order = attributions.indices.map { (attributions[$0].position, $0) }
    order += others.indices.map { (others[$0].position, attributions.count + $0) }
    order.sort { $0 < $1 }
    var places = [Int](repeating: 0, count: order.count)
    for (place, item) in order.enumerated() { places[item.1] = place }
    return order.map { _, index in
      index < attributions.count
        ? attributions[index].with(parent: attributions[index].parent.map { places[$0] })
        : others[index - attributions.count]
    }
  }

  /// Where it stands among others: its cue, or its content where there is no cue.
  private var position: Int { cue?.head ?? content[0].lowerBound }

  private func with(parent: Int?) -> Attribution {
    Attribution(
      source: source, cue: cue, content: content, rule: rule, quoteType: quoteType, parent: parent,
      probability: probability, trace: trace, flags: flags)
  }
}
