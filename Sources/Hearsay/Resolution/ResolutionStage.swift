public import HearsayMatching

/// Sixth stage: finds out who each source is.
///
/// Sources that tell it themselves come first, then those that point back to them, then those that
/// speak of themselves inside a quotation. Who stays unknown is said to be.
public struct ResolutionStage: Sendable {
  private let resources: ResolutionResources

  /// Sets the stage up.
  public init(lexicons: Lexicons) { resources = ResolutionResources(lexicons) }

  /// Runs the stage.
  ///
  /// Complexity: linear in the tokens, and in the sources times the few sentences they look back.
  public func run(_ attributed: AttributedArticle) -> ResolvedArticle {
    var state = ResolutionState(attributed, resources)
    let order = Self.order(state)
    for sieve in [ResolutionRules.local, ResolutionRules.anaphoric, ResolutionRules.spoken] {
      for index in order where state.drafts[index] == nil { Self.apply(sieve, to: index, &state) }
    }
    AnonymitySpread.apply(to: &state)
    let sources = state.drafts.map { ($0 ?? SourceDraft(form: .none, type: .unstated)).finished }
    return ResolvedArticle(
      attributed: attributed, sources: sources, chains: Chains.chains(attributed, sources))
  }

  private static func apply(
    _ rules: [any ResolutionRule.Type], to index: Int, _ state: inout ResolutionState
  ) {
    for rule in rules {
      guard var draft = rule.resolve(index, in: state) else { continue }
      draft.rule = rule.name
      if let entity = draft.entity, state.genders[entity] == nil {
        state.genders[entity] = draft.gender
      }
      state.set(draft, for: index)
      return
    }
  }

  /// In text order, those in the words of others after them, headlines last: they name who is introduced below them.
  private static func order(_ state: ResolutionState) -> [Int] {
    var isListed = [Bool](repeating: false, count: state.attributions.count)
    var all: [Int] = []
    func list(_ index: Int) {
      guard !isListed[index] else { return }
      isListed[index] = true
      if let parent = state.attributions[index].parent { list(parent) }
      all.append(index)
    }
    state.order.all.forEach(list)
    let isInTitle = { state.context.isInTitle(state.position($0)) }
    return all.filter { !isInTitle($0) } + all.filter(isInTitle)
  }
}
