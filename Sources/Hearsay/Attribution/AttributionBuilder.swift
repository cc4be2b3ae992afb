internal import HearsayText

/// Turns what was selected into attributions.
package struct AttributionBuilder {
  private let context: AttributionContext
  private let explanation: ProposalExplanation?

  init(_ context: AttributionContext, _ explanation: ProposalExplanation?) {
    self.context = context
    self.explanation = explanation
  }

  /// Makes a builder that tells no reasons.
  package init(_ context: AttributionContext) { self.init(context, nil) }

  /// The attribution that a selected proposal makes.
  package func attribution(_ selected: Selection.Selected) -> Attribution {
    let proposal = selected.proposal
    let frame = frame(proposal)
    let isNested = selected.parent != nil
    let content = WorkTitle.left(out: proposal.content, context).map { part in
      let whole = QuotationMarks.around(part, context)
      return isNested ? NestedContent.trimmed(whole, of: proposal.cue, context) : whole
    }
    return Attribution(
      source: proposal.source?.tokens,
      cue: .init(
        tokens: proposal.cue.tokens, head: proposal.cue.head, lemma: lemma(proposal.cue),
        cueClass: proposal.cue.entry.map { $0.cueClass.name } ?? "other",
        kind: proposal.cue.entry.map(context.resources.cues.kind) ?? "statement", frame: frame),
      content: content,
      rule: proposal.cue.rule.name,
      quoteType: Self.quoteType(content, isNested: isNested, context),
      parent: selected.parent, probability: proposal.probability,
      trace: explanation?.steps(proposal) ?? [], flags: flags(proposal))
  }

  private func lemma(_ cue: CueCandidate) -> String {
    cue.entry.map(context.resources.cues.lemma) ?? context.parsed.lemma(at: cue.head)
  }

  /// The order of the parts, such as "content-source-cue" or "cue-content".
  private func frame(_ proposal: Proposal) -> String {
    var parts: [(Int, String)] = [(proposal.cue.head, "cue")]
    for part in proposal.content { parts.append((part.lowerBound, "content")) }
    if let source = proposal.source { parts.append((source.head, "source")) }
    parts.sort { $0.0 < $1.0 }
    var frame = ""
    for (_, name) in parts {
      if !frame.isEmpty { frame += "-" }
      frame += name
    }
    return frame
  }

  /// Direct when every word stands in quotation marks, indirect when none does; of nested ones in marks of their own, not
  /// in those around.
  static func quoteType(
    _ content: [Range<Int>], isNested: Bool = false, _ context: AttributionContext
  ) -> Attribution.QuoteType {
    var inside = 0
    var outside = 0
    for part in content {
      for token in part where context.isWord(token) {
        let isQuoted =
          context.quotationOf[token] >= 0
          && (!isNested || NestedContent.isQuoted(token, in: part, context))
        if isQuoted { inside += 1 } else { outside += 1 }
      }
    }
    return inside == 0 ? .indirect : outside == 0 ? .direct : .mixed
  }

  private func flags(_ proposal: Proposal) -> [String] {
    for part in proposal.content {
      for quotation in context.quotations(from: part.lowerBound) {
        guard quotation.tokens.lowerBound < part.upperBound else { break }
        guard quotation.isUnclosed, part.overlaps(quotation.tokens) else { continue }
        return [quotation.continues ? "continued-quote" : "unclosed-quote"]
      }
    }
    return []
  }
}
