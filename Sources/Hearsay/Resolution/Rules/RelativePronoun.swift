internal import HearsayText

/// "who" and "which" are what stands before them.
///
/// Inside another attribution's source they are that source; else the noun or name right before.
enum RelativePronoun: ResolutionRule {
  static let name = "relative-pronoun"

  static func resolve(_ index: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    guard let source = state.mentions[index], source.tokens.count == 1,
      let pronoun = context.pronoun(source.head), pronoun.kind == .relative
    else { return nil }
    for (other, attribution) in state.attributions.enumerated() {
      guard other != index, let tokens = attribution.source, tokens.count > 1,
        tokens.contains(source.head), let draft = state.drafts[other]
      else { continue }
      return draft.referredTo(as: .pronoun, from: state.mentions[other]?.core)
    }
    return before(source.head, in: state)
  }

  private static func before(_ token: Int, in state: ResolutionState) -> SourceDraft? {
    let context = state.context
    let start = context.segmented.sentences[context.sentence(token)].tokens.lowerBound
    var at = token - 1
    while at >= start, context.segmented.shape(at: at).contains(.punctuation) { at -= 1 }
    guard at >= start else { return nil }
    let group = context.parsed.nounGroupAt[at]
    let first = group >= 0 ? context.parsed.nounGroups[Int(group)].tokens.lowerBound : at
    let source = state.reader.read(first..<(at + 1))
    guard source.tokens.count > 1 || context.pronoun(source.head) == nil else { return nil }
    let draft =
      MetonymPlace.draft(source, in: state) ?? NamedSource.draft(source, in: state)
      ?? DescribedSource.draft(source, in: state)
    return draft.referredTo(as: .pronoun, from: source.tokens)
  }
}
