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
    for token in tokens.reversed() {
      if let kind = kind(.organizationHeads, at: token) { return kind }
      if scene.has(.organizationSuffix, token) { return "company" }
    }
    let isSport = scene.modes[Int(scene.sentenceOf[tokens.lowerBound])].contains(.sport)
    return isSport && (signs.has(.city) || signs.has(.capital)) ? "club" : nil
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
