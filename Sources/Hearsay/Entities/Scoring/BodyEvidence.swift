internal import HearsayMatching
internal import HearsayText

/// Names that look like a person's and of which the article says that they are a firm's or another body's:
/// "Kestra, a software maker", "Kestra's chief executive", "shares in Kestra", "Kestra Inc".
///
/// All mentions of such a name become organizations. Leaves alone names that the article gives to a person, too: one
/// with a given name, a title, an age, a role or "who" beside it.
struct BodyEvidence {
  private let scene: EntityScene
  private let found: [NameFinder.Found]

  /// What the article says of one name.
  private struct Account {
    var weight = 0
    var isPerson = false
  }

  init(_ scene: EntityScene, _ found: [NameFinder.Found]) {
    self.scene = scene
    self.found = found
  }

  /// The rule's name, as mentions give it.
  static let rule = "body-evidence"

  /// What it takes to make a body of a name.
  private static let enough = 2

  /// The names with their types put right.
  ///
  /// Complexity: linear in the names.
  func retyped() -> [NameFinder.Found] {
    var accounts: [UInt64: Account] = [:]
    var ofPersons: Set<Int32> = []
    var ofBodies: [UInt64: Int] = [:]
    for name in found { gather(name, &ofPersons, &ofBodies) }
    let keys = Set(found.lazy.filter { $0.type == Self.person }.map { scene.key($0.tokens) })
    // "shares in Kestra" counts, whatever the name was taken for there.
    for name in found {
      let key = scene.key(name.tokens)
      guard keys.contains(key) else { continue }
      var account = accounts[key] ?? Account(weight: ofBodies[key] ?? 0)
      if name.tokens.count == 1, ofPersons.contains(scene.folded(name.tokens.lowerBound)) {
        account.isPerson = true
      }
      add(name.tokens, to: &account)
      accounts[key] = account
    }
    return found.map { name in
      guard name.type == Self.person, let account = accounts[scene.key(name.tokens)],
        account.weight >= Self.enough, !account.isPerson
      else { return name }
      return NameFinder.Found(
        tokens: name.tokens, type: Self.organization, confidence: name.confidence,
        candidate: name.candidate, rule: Self.rule)
    }
  }

  private static let person = 0
  private static let organization = 1

  /// Notes the words of full names of persons, and the names of bodies without their last word.
  private func gather(
    _ name: NameFinder.Found, _ ofPersons: inout Set<Int32>, _ ofBodies: inout [UInt64: Int]
  ) {
    guard name.tokens.count > 1 else { return }
    let last = name.tokens.upperBound - 1
    if name.type == Self.person {
      ofPersons.insert(scene.folded(name.tokens.lowerBound))
      ofPersons.insert(scene.folded(last))
    } else if name.type == Self.organization {
      // "Kestra" beside "Kestra Inc" is the firm; beside "Kestra Foundation" it may be the founder.
      let weight = scene.has(.organizationSuffix, last) ? Self.enough : 1
      let key = scene.key(name.tokens.dropLast())
      ofBodies[key] = max(weight, ofBodies[key] ?? 0)
    }
  }

  /// Adds what stands beside one mention of a name.
  private func add(_ name: Range<Int>, to account: inout Account) {
    let sentence = scene.parsed.sentences[Int(scene.sentenceOf[name.lowerBound])].tokens
    if tellsPerson(name, sentence) {
      account.isPerson = true
      return
    }
    account.weight +=
      owned(name, sentence) + owner(name, sentence) + apposition(name, sentence)
      + (isHeaded(name, sentence) || isMembers(name, sentence) ? Self.enough : 0)
      + (isThing(name, sentence) || ownsWithIts(name, sentence) ? Self.enough : 0)
  }

  /// Whether a mention shows that the name is a person's.
  private func tellsPerson(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = name.lowerBound
    let next = name.upperBound
    if scene.has(.given, first) || scene.has(.title, first) { return true }
    if TitleBefore.holds(name, in: sentence, of: scene)
      || AgeAfter.holds(name, in: sentence, of: scene)
      || InitialsInside.holds(name, in: sentence, of: scene)
    {
      return true
    }
    if RoleApposition.holds(name, in: sentence, of: scene), apposition(name, sentence) == 0 {
      return true
    }
    if first > sentence.lowerBound, scene.has(.lower, first - 1), scene.has(.role, first - 1),
      body(endingAt: first) == 0
    {
      return true
    }
    if next + 1 < sentence.upperBound, scene.has(.comma, next), scene.contexts[next + 1] == .who {
      return true
    }
    return (next..<min(next + 5, sentence.upperBound)).contains { scene.contexts[$0] == .he }
  }

  /// What the noun tells that the name owns or stands before: "Kestra's new chief executive", "Kestra shares".
  private func owned(_ name: Range<Int>, _ sentence: Range<Int>) -> Int {
    var at = name.upperBound
    guard at < sentence.upperBound else { return 0 }
    guard scene.contexts[at] == .s else { return mark(startingAt: at, sentence) }
    at += 1
    var skipped = 0
    while at < sentence.upperBound, skipped < 3 {
      let weight = mark(startingAt: at, sentence)
      if weight > 0 { return weight }
      let tag = scene.parsed.tags[at]
      guard tag.isAdjective || tag == .nn || tag == .hyph || tag == .vbn || tag == .cd else {
        return 0
      }
      at += 1
      skipped += 1
    }
    return 0
  }

  /// What the noun tells that the name owns from behind: "shares in Kestra".
  private func owner(_ name: Range<Int>, _ sentence: Range<Int>) -> Int {
    let link = name.lowerBound - 1
    guard link > sentence.lowerBound, scene.contexts[link] == .in || scene.contexts[link] == .of
    else { return 0 }
    return mark(endingAt: link, from: sentence.lowerBound)
  }

  /// What a noun for a body tells that explains the name: "Kestra, a software maker,", "the chipmaker Kestra".
  private func apposition(_ name: Range<Int>, _ sentence: Range<Int>) -> Int {
    let before = body(endingAt: name.lowerBound)
    if before > 0 { return before }
    let comma = name.upperBound
    guard comma + 2 < sentence.upperBound, scene.has(.comma, comma),
      scene.parsed.tags[comma + 1] == .dt
    else { return 0 }
    let group = scene.parsed.nounGroupAt[comma + 1]
    guard group >= 0 else { return 0 }
    let end = scene.parsed.nounGroups[Int(group)].head + 1
    // "Ada Moss, the company's treasurer,"
    if end < sentence.upperBound, scene.contexts[end] == .s { return 0 }
    return body(endingAt: end)
  }

  /// Whether a role and a person's name follow: "Kestra chief Ada Moss"; or "Its", that opens the next sentence,
  /// points back to what opens this one.
  private func isHeaded(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let role = name.upperBound
    if role + 1 < sentence.upperBound, scene.has(.lower, role), scene.has(.role, role),
      scene.has(.given, role + 1)
    {
      return true
    }
    guard name.lowerBound == sentence.lowerBound, sentence.upperBound + 1 < scene.tokens.count,
      isIts(sentence.upperBound)
    else { return false }
    return scene.has(.lower, sentence.upperBound + 1) && scene.has(.role, sentence.upperBound + 1)
  }

  /// Whether a person with a given name is of the name: "Ada Moss of Kestra".
  private func isMembers(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let link = name.lowerBound - 1
    guard link - 1 > sentence.lowerBound, scene.contexts[link] == .of else { return false }
    return scene.has(.initialCapital, link - 1) && scene.has(.given, link - 2)
  }

  private func isIts(_ token: Int) -> Bool {
    scene.contexts[token] == .it && scene.parsed.tags[token] == .prps
      && scene.segmented.tokens[token].span.count == 3
  }

  /// Whether "which" follows, as it follows no person: "Kestra, which employs 300".
  private func isThing(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let comma = name.upperBound
    return comma + 1 < sentence.upperBound && scene.has(.comma, comma)
      && scene.contexts[comma + 1] == .which && scene.parsed.tags[comma + 1] == .wdt
  }

  /// Whether "its" points back to the name that opens the sentence, with no other name between: "Kestra has admitted
  /// that its plant".
  private func ownsWithIts(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard name.lowerBound == sentence.lowerBound else { return false }
    for token in name.upperBound..<min(name.upperBound + 9, sentence.upperBound) {
      let tag = scene.parsed.tags[token]
      if isIts(token) { return token > name.upperBound }
      guard
        tag.isVerb || tag.isAdverb || tag.isCommonNoun || tag.isAdjective
          || tag == .md || tag == .in || tag == .dt
      else { return false }
    }
    return false
  }

  private func mark(startingAt token: Int, _ sentence: Range<Int>) -> Int {
    scene.segmented.matches(at: token).lazy.filter {
      $0.lexicon == .bodyMarks && $0.tokens.upperBound <= sentence.upperBound
    }.map { weight($0) }.max() ?? 0
  }

  private func mark(endingAt end: Int, from start: Int) -> Int {
    var best = 0
    for token in max(start, end - 3)..<end {
      for match in scene.segmented.matches(at: token)
      where match.lexicon == .bodyMarks && match.tokens.upperBound == end {
        best = max(best, weight(match))
      }
    }
    return best
  }

  private func weight(_ match: PhraseMatch) -> Int {
    scene.resources.lexicons.attribute("weight", of: match.entry) == "2" ? 2 : 1
  }

  /// What a noun for a body tells that ends at a token: little where people are called so, too.
  private func body(endingAt end: Int) -> Int {
    for token in max(0, end - 3)..<max(0, end) {
      for match in scene.segmented.matches(at: token)
      where match.lexicon == .bodyNouns && match.tokens.upperBound == end
        && scene.has(.lower, end - 1)
      {
        guard scene.resources.lexicons.attribute("of", of: match.entry) != "none" else { return 0 }
        return scene.has(.role, end - 1) ? 1 : Self.enough
      }
    }
    return 0
  }
}
