internal import HearsayMatching
internal import HearsayText

/// Finds the finer type of a name.
struct SubtypeFinder {
  private let scene: EntityScene

  init(_ scene: EntityScene) { self.scene = scene }

  /// The finer type; nil when nothing tells.
  func subtype(_ tokens: Range<Int>, _ type: EntityType, _ lists: UInt64) -> String? {
    let signs = Signs(rawValue: lists)
    switch type {
    case .person: return nil
    case .location: return place(tokens, signs)
    case .organization: return organization(tokens, signs)
    case .miscellaneous: return other(tokens, signs)
    }
  }

  private func place(_ tokens: Range<Int>, _ signs: Signs) -> String? {
    if signs.has(.country) { return "country" }
    if signs.has(.capital) || signs.has(.city) { return signs.has(.building) ? "building" : "city" }
    if signs.has(.region) { return "region" }
    if signs.has(.building) { return "building" }
    return kind(.placeHeads, last: tokens) ?? kind(.placeHeads, at: tokens.lowerBound)
  }

  private func organization(_ tokens: Range<Int>, _ signs: Signs) -> String? {
    if signs.has(.media) { return "media" }
    if signs.has(.organization), let kind = kind(.organizations, whole: tokens) { return kind }
    if signs.has(.acronym), let kind = kind(.acronymsOther, whole: tokens) { return kind }
    if signs.has(.club) { return "club" }
    if let kind = headKind(tokens) { return kind }
    let isSport = scene.modes[Int(scene.sentenceOf[tokens.lowerBound])].contains(.sport)
    return isSport && (signs.has(.city) || signs.has(.capital)) ? "club" : nil
  }

  /// The kind of the noun that heads a body's name: a head of several words at the end ("Chamber of Commerce"), else
  /// the last one before "of" or "for" ("Ministry" in "Ministry of Health"), else the last one.
  private func headKind(_ tokens: Range<Int>) -> String? {
    for start in tokens where start + 1 < tokens.upperBound {
      if let kind = kind(.organizationHeads, whole: start..<tokens.upperBound) { return kind }
    }
    let link = tokens.dropFirst().first { scene.contexts[$0] == .of || scene.contexts[$0] == .for }
    let core = tokens.lowerBound..<(link ?? tokens.upperBound)
    return lastKind(core) ?? (link == nil ? nil : lastKind(tokens))
  }

  private func lastKind(_ tokens: Range<Int>) -> String? {
    for token in tokens.reversed() {
      if token > tokens.lowerBound,
        let kind = kind(.organizationHeads, whole: (token - 1)..<(token + 1))
      {
        return kind
      }
      if let kind = kind(.organizationHeads, at: token) { return kind }
      if scene.has(.organizationSuffix, token) { return "company" }
    }
    return nil
  }

  private func other(_ tokens: Range<Int>, _ signs: Signs) -> String? {
    if signs.has(.demonym) { return "nationality" }
    if signs.has(.religion) { return kind(.peoplesReligions, whole: tokens) ?? "religion" }
    if signs.has(.event) { return "event" }
    if signs.has(.language) { return "language" }
    if signs.has(.work) { return kind(.worksProducts, whole: tokens) ?? "work" }
    return scene.has(.demonym, tokens.lowerBound) && tokens.count == 1 ? "nationality" : nil
  }

  private func kind(_ lexicon: LexiconName, last tokens: Range<Int>) -> String? {
    kind(lexicon, at: tokens.upperBound - 1)
  }

  private func kind(_ lexicon: LexiconName, at token: Int) -> String? {
    kind(lexicon, whole: token..<(token + 1))
  }

  private func kind(_ lexicon: LexiconName, whole tokens: Range<Int>) -> String? {
    for match in scene.segmented.matches(at: tokens.lowerBound)
    where match.lexicon == lexicon && match.tokens == tokens {
      let value = scene.resources.lexicons.attribute("kind", of: match.entry)
      return value?.split(separator: ",").first.map(String.init)
    }
    return nil
  }
}
