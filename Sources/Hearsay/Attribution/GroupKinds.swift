internal import HearsayMatching
internal import HearsayText

/// Says what a noun group is, as far as it may be a source.
struct GroupKinds {
  private let tagged: TaggedArticle
  private let resources: AttributionResources
  /// Whether each token belongs to a date or a time.
  private let isTime: [Bool]

  init(_ tagged: TaggedArticle, _ resources: AttributionResources, isTime: [Bool]) {
    self.tagged = tagged
    self.resources = resources
    self.isTime = isTime
  }

  /// What a noun group is.
  func kind(of group: NounGroup) -> FeatureLabel {
    let parsed = tagged.parsed
    if isTime[group.head] { return .time }
    let mention = tagged.mentionAt[group.head]
    if mention >= 0 {
      switch tagged.mentions[Int(mention)].type {
      case .person: return .person
      case .organization: return .organization
      case .location: return .location
      case .miscellaneous: return .misc
      }
    }
    switch parsed.tags[group.head] {
    case .prp, .prps: return pronoun(group.head)
    case .wp, .wdt, .wps: return .relative
    case .ex: return .existential
    case .dt: return .demonstrative
    case .nnp, .nnps: return .name
    default: break
    }
    let lexicons = lexicons(of: group.head)
    if lexicons.has(.anonymousSources) { return .anonymous }
    if lexicons.has(.groupNouns) { return .group }
    if lexicons.has(.roles) || lexicons.has(.personNouns) { return .role }
    if lexicons.has(.speechNouns) { return .speechNoun }
    if lexicons.has(.organizationNouns) { return .organization }
    return .noun
  }

  private func lexicons(of token: Int) -> LexiconSet {
    tagged.parsed.segmented.facts(at: token).lexicons
      .union(tagged.parsed.lexicons(ofLemmaAt: token))
  }

  private func pronoun(_ token: Int) -> FeatureLabel {
    resources.pronouns[tagged.parsed.segmented.facts(at: token).word]
  }
}
