internal import HearsayText

/// Those of whom a sentence tells something and who are several, for "they": "Consumer groups were scarcely calmer",
/// "Ada Moss and Ivo Lindt met on Monday".
struct PluralSubjects {
  private let state: ResolutionState

  init(_ state: ResolutionState) { self.state = state }

  /// How many sentences "they" reaches back to somebody who has not spoken.
  private static let reach = 1

  /// The main subjects before a token that are several, with the number of sentences between.
  func before(_ token: Int) -> [(draft: SourceDraft, tokens: Range<Int>, sentences: Int)] {
    let context = state.context
    let last = context.sentence(token)
    let first = max(0, last - Self.reach)
    let start = context.segmented.sentences[first].tokens.lowerBound
    let clauses = context.parsed.clauses
    var found: [(draft: SourceDraft, tokens: Range<Int>, sentences: Int)] = []
    var at = clauses.partitioningIndex { $0.tokens.lowerBound >= start }
    while at < clauses.count, clauses[at].tokens.lowerBound < token {
      if let subject = several(clauses[at], before: token) {
        found.append(
          (subject.draft, subject.tokens, last - context.sentence(subject.tokens.lowerBound)))
      }
      at += 1
    }
    return found
  }

  /// The subject of a clause, with what "and" joins to it, where it is several people or bodies.
  private func several(
    _ clause: Clause, before token: Int
  ) -> (draft: SourceDraft, tokens: Range<Int>)? {
    let context = state.context
    guard let subject = clause.subject, let verb = clause.verbGroup else { return nil }
    let group = context.parsed.nounGroups[subject].tokens
    let end = context.parsed.verbGroups[verb].tokens.lowerBound
    guard group.upperBound <= end, end < token, context.sourceAt[group.lowerBound] < 0,
      context.quotationOf[group.lowerBound] < 0, Antecedents(state).isSubject(group),
      context.pronoun(group.lowerBound) == nil
    else { return nil }
    let source = state.reader.read(group.lowerBound..<end)
    if !source.conjuncts.isEmpty {
      return CoordinatedSource.draft(source, in: state).map { ($0, source.tokens) }
    }
    guard source.mention == nil, state.kinds.isPlural(source.head) else { return nil }
    let draft = DescribedSource.draft(source, in: state)
    return draft.type == .document ? nil : (draft, source.tokens)
  }
}
