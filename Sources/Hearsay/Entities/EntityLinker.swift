internal import HearsayMatching
internal import HearsayText

/// Joins the names of an article into entities.
struct EntityLinker {
  let scene: EntityScene
  let found: [NameFinder.Found]
  let sheet: NameFinder.Sheet
  let weights: NameWeights
  private(set) var mentions: [EntityMention] = []
  private(set) var entities: [Entity] = []

  init(
    _ scene: EntityScene, _ found: [NameFinder.Found], _ sheet: NameFinder.Sheet,
    _ weights: NameWeights
  ) {
    self.scene = scene
    self.found = found
    self.sheet = sheet
    self.weights = weights
  }

  /// Fills mentions and entities.
  mutating func link() {
    var groups = NameGroups(scene)
    let groupOf = found.map { groups.group($0.tokens, $0.type) }
    groups.join()
    let roots = groupOf.map { groups.root($0) }
    var entityOf = [Int: Int]()
    var members: [[Int]] = []
    for (mention, root) in roots.enumerated() {
      if let entity = entityOf[root] {
        members[entity].append(mention)
      } else {
        entityOf[root] = members.count
        members.append([mention])
      }
    }
    let subtypes = SubtypeFinder(scene)
    let reasons = RuleNamer(scene, sheet, weights)
    entities = members.map { entity($0, subtypes) }
    mentions = found.enumerated().map { index, name in
      let entity = entityOf[roots[index]] ?? 0
      return EntityMention(
        tokens: name.tokens, type: EntityType.allCases[name.type],
        subtype: entities[entity].subtype, rule: name.rule ?? reasons.rule(name),
        confidence: Double(min(1, max(0, name.confidence))), entity: entity)
    }
  }

  private func entity(_ members: [Int], _ subtypes: SubtypeFinder) -> Entity {
    let fullest = members.max { rank($0) < rank($1) } ?? members[0]
    let name = found[fullest]
    let type = EntityType.allCases[name.type]
    return Entity(
      type: type,
      subtype: subtypes.subtype(name.tokens, type, sheet.candidates[name.candidate].lists),
      name: scene.segmented.text.string(scene.segmented.span(of: name.tokens)),
      mentions: members,
      gender: type == .person ? gender(members) : nil)
  }

  /// Longer names first, names out of lines in capitals last, earlier ones first.
  private func rank(_ member: Int) -> Int {
    let tokens = found[member].tokens
    let isLoud = scene.modes[Int(scene.sentenceOf[tokens.lowerBound])].contains(.capitals)
    return (isLoud ? 0 : 1_000_000) + tokens.count * 10_000 - min(member, 9_999)
  }

  /// The gender that a title before the full name tells, a given name, or a title before the surname alone: "Mrs
  /// Lane" may be the wife of John Lane.
  private func gender(_ members: [Int]) -> String? {
    var given: String?
    var surname: String?
    for member in members {
      let tokens = found[member].tokens
      let told = gender(endingBefore: tokens.lowerBound)
      if tokens.count > 1 {
        if let told { return told }
        given = given ?? givenGender(tokens)
      } else {
        surname = surname ?? told
      }
    }
    return given ?? surname
  }

  /// The gender of a full name's given name; of two of them the second one's where the first is a kind of person,
  /// too: "Sheikh Hasina".
  private func givenGender(_ name: Range<Int>) -> String? {
    let first = name.lowerBound
    let second = scene.has(.personNoun, first) ? gender(.givenNames, at: first + 1) : nil
    return second ?? gender(.givenNames, at: first)
  }

  private func gender(endingBefore token: Int) -> String? {
    guard token > 0, scene.sentenceOf[token - 1] == scene.sentenceOf[token],
      scene.has(.title, token - 1) || scene.has(.inTitle, token - 1)
    else { return nil }
    for first in max(0, token - 3)..<token {
      for match in scene.segmented.matches(at: first)
      where match.lexicon == .titles && match.tokens.upperBound == token {
        if let told = told(match.entry) { return told }
      }
    }
    return nil
  }

  private func gender(_ lexicon: LexiconName, at token: Int) -> String? {
    for match in scene.segmented.matches(at: token)
    where match.lexicon == lexicon && match.tokens.count == 1 { return told(match.entry) }
    return nil
  }

  private func told(_ entry: Int) -> String? {
    let value = scene.resources.lexicons.attribute("gender", of: entry)
    return value == "f" || value == "m" ? value : nil
  }
}
