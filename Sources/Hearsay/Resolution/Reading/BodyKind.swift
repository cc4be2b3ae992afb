internal import HearsayMatching
internal import HearsayText

/// What kind of body a name tells: `company`, `government`, `agency` and others; none where it tells nothing.
struct BodyKind: Sendable {
  let kinds: [Substring]

  /// Reads a name, the whole of it first, then the noun that heads it.
  init(_ name: Range<Int>, _ type: SourceType, in state: ResolutionState) {
    let segmented = state.context.segmented
    let lexicons = state.context.resources.lexicons
    var kinds: [Substring] = []
    func add(_ value: String?) {
      for kind in (value ?? "").split(separator: ",") where !kinds.contains(kind) {
        kinds.append(kind)
      }
    }
    if name.isEmpty {
      self.kinds = type == .government ? ["government"] : type == .media ? ["media"] : []
      return
    }
    for match in segmented.matches(at: name.lowerBound) where match.tokens == name {
      let kind = lexicons.attribute("kind", of: match.entry)
      switch match.lexicon {
      case .media: add(kind == "agency" ? "media,agency" : "media")
      case .organizations: add(kind)
      default: break
      }
    }
    let last = name.upperBound - 1
    if segmented.facts(at: last).lexicons.has(.organizationSuffixes) { add("company") }
    if kinds.isEmpty {
      add(OrganizationKinds.headKind(name, in: state))
      add(OrganizationKinds.headKind(name, "also", in: state))
    }
    if type == .government { add("government") }
    if type == .media, kinds.isEmpty { add("media") }
    self.kinds = kinds
  }
}
