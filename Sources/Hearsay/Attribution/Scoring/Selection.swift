/// Decides which proposals stand: the most probable first, none that contradicts one that stands.
///
/// Two contradict each other when their cues overlap, or when the cue of the more probable one lies in
/// the content of the other. One whose cue lies in the content of a more probable one is nested in it.
package enum Selection {
  /// A proposal that stands.
  package struct Selected: Sendable {
    /// The proposal.
    package let proposal: Proposal
    /// The one in whose content it lies, by its place in the result; nil for an outermost one.
    package var parent: Int?

    init(proposal: Proposal) { self.proposal = proposal }
  }

  /// The proposals that stand, in text order of their cues.
  ///
  /// - Parameters:
  ///   - proposals: What may stand on its own, or nested in something that does.
  ///   - nested: What may only be nested, as ``NestedCue`` lets it.
  ///   - threshold: The least probability with which one stands on its own.
  ///   - nestedThreshold: The least probability with which one stands nested.
  /// - Returns: Those that stand, with their parents.
  ///
  /// Complexity: linear in the proposals' tokens, after sorting them.
  package static func select(
    _ proposals: [Proposal], nested: [Proposal] = [], threshold: Double,
    nestedThreshold: Double = 0
  ) -> [Selected] {
    var taken = TakenTokens(proposals + nested)
    var outer: [Proposal] = []
    var inner: [Proposal] = []
    let standing = sorted(proposals)
    for (place, proposal) in (standing + sorted(nested)).enumerated() {
      if taken.hasCue(in: proposal.cue.tokens) { continue }
      if taken.isContent(proposal.cue.head) {
        // A source that takes in the cue of a better one reaches out of that one's content; "to comment" right behind
        // "declined" is no cue of its own.
        let isClear =
          proposal.source.map { !taken.hasCue(in: $0.tokens) } ?? true
          && !taken.hasCue(before: proposal.cue.tokens.lowerBound)
        if isClear, place >= standing.count || NestedCue.mayStand(proposal) {
          taken.takeCue(proposal.cue)
          inner.append(proposal)
        }
      } else if place < standing.count, proposal.probability >= threshold,
        !proposal.content.contains(where: { taken.hasCue(in: $0) })
      {
        taken.takeCue(proposal.cue)
        taken.takeContent(proposal.content)
        outer.append(proposal)
      }
    }
    // Nobody asked of one that takes in the cue of the one in whose content its own cue lies: it is the outer one.
    inner = inner.filter { $0.nestedProbability == 0 || $0.nestedProbability >= nestedThreshold }
    for index in inner.indices where inner[index].nestedProbability > 0 {
      inner[index].probability = inner[index].nestedProbability
    }
    let linked = link(outer, inner)
    let deep = tooDeep(linked)
    return deep.isEmpty ? linked : link(outer, inner.filter { !deep.contains($0.index) })
  }

  /// The most probable ones first.
  private static func sorted(_ proposals: [Proposal]) -> [Proposal] {
    proposals.sorted {
      $0.probability != $1.probability
        ? $0.probability > $1.probability : $0.cue.head < $1.cue.head
    }
  }

  /// The deepest nesting that is told: four times that somebody said that somebody said.
  ///
  /// What goes deeper is no news text, and each level repeats all that is inside it.
  private static let deepest = 4

  /// The proposals that are nested too deeply, by their index.
  private static func tooDeep(_ linked: [Selected]) -> Set<Int> {
    var deep: Set<Int> = []
    for selected in linked {
      var depth = 0
      var parent = selected.parent
      while let outer = parent, depth < deepest {
        depth += 1
        parent = linked[outer].parent
      }
      if depth == deepest { deep.insert(selected.proposal.index) }
    }
    return deep
  }

  /// Finds the parent of each nested one: the shortest content that its cue lies in.
  private static func link(_ outer: [Proposal], _ inner: [Proposal]) -> [Selected] {
    var sorted = (outer.map { Selected(proposal: $0) } + inner.map { Selected(proposal: $0) })
      .sorted { $0.proposal.cue.head < $1.proposal.cue.head }
    let nested = Set(inner.map(\.index))
    let contents = ContentParts(sorted)
    for index in sorted.indices where nested.contains(sorted[index].proposal.index) {
      let head = sorted[index].proposal.cue.head
      var shortest: ContentParts.Part?
      for part in contents.holding(head) where part.owner != index {
        if let known = shortest, known.isBefore(part) { continue }
        let cue = sorted[part.owner].proposal.cue.head
        let isInside = sorted[index].proposal.content.contains { $0.contains(cue) }
        if !isInside { shortest = part }
      }
      sorted[index].parent = shortest?.owner
    }
    return sorted
  }
}

/// The tokens that attributions which stand have taken as cue or content.
private struct TakenTokens {
  private var cues: [Bool]
  private var contents: [Bool]

  init(_ proposals: [Proposal]) {
    var count = 0
    for proposal in proposals {
      count = max(count, proposal.cue.tokens.upperBound)
      for part in proposal.content { count = max(count, part.upperBound) }
      if let source = proposal.source { count = max(count, source.tokens.upperBound) }
    }
    cues = Array(repeating: false, count: count)
    contents = Array(repeating: false, count: count)
  }

  func hasCue(in range: Range<Int>) -> Bool { cues[range].contains(true) }

  func hasCue(before token: Int) -> Bool { token > 0 && cues[token - 1] }

  func isContent(_ token: Int) -> Bool { contents[token] }

  mutating func takeCue(_ cue: CueCandidate) { for token in cue.tokens { cues[token] = true } }

  mutating func takeContent(_ parts: [Range<Int>]) {
    for part in parts { for token in part { contents[token] = true } }
  }
}
