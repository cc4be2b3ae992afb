/// "the mayor's office", "the agency's office": an office that is a public body since whose it is is one,
/// or holds one.
///
/// Leaves alone offices of nobody in particular ("the post office") and of firms.
enum OfficeNoun {
  /// Whether a source is such an office.
  static func isPublic(_ source: SourceMention, in state: ResolutionState) -> Bool {
    guard let possessor = source.possessor,
      state.context.word(source.head) == state.context.words.office
    else { return false }
    let owner = state.reader.read(possessor)
    if let draft = NamedSource.draft(owner, in: state) {
      return draft.type == .person || draft.type == .government
    }
    let kind = state.kinds.kind(of: owner.noun, head: owner.head)
    return kind.nounClass == .government || kind.isOffice
  }
}
