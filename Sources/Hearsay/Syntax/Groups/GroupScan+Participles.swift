/// Participles that are no verbs: "put added pressure", "in politically motivated cases".
extension GroupScan {
  /// Whether a past participle modifies the common noun after it.
  ///
  /// It does where a preposition, an adjective or a verb stands before it, for there it
  /// has no noun that it could be said of, and where nothing but adjectives part it from its noun.
  func isModifier(_ participle: Int, after before: Int, _ end: Int) -> Bool {
    guard before >= 0 else { return false }
    switch tags[before] {
    case .in, .vb, .vbd, .vbz, .vbp, .vbg, .jj: break
    default: return false
    }
    var at = participle + 1
    while at < end, tags[at].isAdjective { at += 1 }
    return at < end && (tags[at] == .nn || tags[at] == .nns)
  }
}
