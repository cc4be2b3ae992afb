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
  /// Complexity: linear in the proposals' tokens, after sorting them.
  package static func select(_ proposals: [Proposal], threshold: Double) -> [Selected] {
    let order = proposals.indices.sorted { a, b in
      let (p, q) = (proposals[a].probability, proposals[b].probability)
      return p != q ? p > q : proposals[a].cue.head < proposals[b].cue.head
    }
    var taken = TakenTokens(proposals)
    var outer: [Proposal] = []
    var inner: [Proposal] = []
    for index in order {
      let proposal = proposals[index]
      if taken.hasCue(in: proposal.cue.tokens) { continue }
      if taken.isContent(proposal.cue.head) {
        // A source that takes in the cue of a better one reaches out of that one's content.
        let isClear = proposal.source.map { !taken.hasCue(in: $0.tokens) } ?? true
        if isClear, mayBeNested(proposal) {
          taken.takeCue(proposal.cue)
          inner.append(proposal)
        }
      } else if proposal.probability >= threshold,
        !proposal.content.contains(where: { taken.hasCue(in: $0) })
      {
        taken.takeCue(proposal.cue)
        taken.takeContent(proposal.content)
        outer.append(proposal)
      }
    }
    let linked = link(outer, inner)
    let deep = tooDeep(linked)
    return deep.isEmpty ? linked : link(outer, inner.filter { !deep.contains($0.index) })
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

  /// Whether a proposal inside another's content is good enough to be told.
  private static func mayBeNested(_ proposal: Proposal) -> Bool {
    guard let entry = proposal.cue.entry else { return false }
    let choice =
      proposal.before.probability * proposal.after.probability * proposal.sourceProbability
    return entry.strength(as: proposal.cue.part) >= 0.6 && choice >= 0.3 && proposal.source != nil
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

  func isContent(_ token: Int) -> Bool { contents[token] }

  mutating func takeCue(_ cue: CueCandidate) { for token in cue.tokens { cues[token] = true } }

  mutating func takeContent(_ parts: [Range<Int>]) {
    for part in parts { for token in part { contents[token] = true } }
  }
}
