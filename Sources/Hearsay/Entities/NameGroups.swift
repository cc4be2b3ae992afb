internal import HearsayText

/// The names of one article by their words, joined where a shorter form belongs to a fuller one.
struct NameGroups {
  private struct Group {
    let tokens: Range<Int>
    let type: Int
    var parent: Int
  }

  private let scene: EntityScene
  private var groups: [Group] = []
  private var byKey: [UInt64: Int] = [:]

  init(_ scene: EntityScene) { self.scene = scene }

  /// The group of a name; makes one when its words are new.
  mutating func group(_ tokens: Range<Int>, _ type: Int) -> Int {
    let key = scene.key(tokens) &* 4 &+ UInt64(type)
    if let known = byKey[key] { return known }
    byKey[key] = groups.count
    groups.append(Group(tokens: tokens, type: type, parent: groups.count))
    return groups.count - 1
  }

  /// The group that a group was joined to in the end.
  func root(_ group: Int) -> Int {
    var at = group
    while groups[at].parent != at { at = groups[at].parent }
    return at
  }

  /// Joins short forms to fuller ones of the same type.
  ///
  /// Complexity: quadratic in the distinct names of people and organizations, of which an article has few;
  /// long lists are cut off.
  mutating func join() {
    let limit = 400
    let long = groups.indices.filter { groups[$0].type < 2 && groups[$0].tokens.count > 1 }
      .prefix(limit)
    for short in groups.indices where groups[short].type < 2 {
      var best: Int?
      for other in long where other != short && groups[other].type == groups[short].type {
        guard groups[other].tokens.count > groups[short].tokens.count || isAcronym(short, other),
          groups[short].type == 0
            ? isPartOfPerson(short, other)
            : isShortForm(short, other) || isTurnedRound(short, other)
        else { continue }
        // Of two persons with one surname it is the headline's, or else who was named last.
        if best == nil
          || groups[other].tokens.lowerBound < groups[short].tokens.lowerBound
            && !(groups[short].type == 0 && isInHeadline(best))
        {
          best = other
        }
      }
      if let best = best ?? middle(short, long) ?? headed(short, long) {
        groups[short].parent = best
      }
    }
  }

  private func isInHeadline(_ group: Int?) -> Bool {
    group.map { scene.isInHeadline(groups[$0].tokens.lowerBound) } == true
  }

  /// The one person who has a single name between the first and the last: "Abdo" in "Mario Abdo Benítez".
  private func middle(_ short: Int, _ long: ArraySlice<Int>) -> Int? {
    let a = groups[short].tokens
    guard groups[short].type == 0, a.count == 1 else { return nil }
    let all = long.filter { other in
      let b = groups[other].tokens
      return groups[other].type == 0 && b.count > 2
        && b.dropFirst().dropLast().contains { scene.folded($0) == scene.folded(a.lowerBound) }
    }
    return all.count == 1 ? all[0] : nil
  }

  /// The one body named before that ends in the noun which is all of a name: "the Brigades" for the "Hill Brigades".
  private func headed(_ short: Int, _ long: ArraySlice<Int>) -> Int? {
    let a = groups[short].tokens
    guard groups[short].type == 1, a.count == 1, scene.has(.organizationHead, a.lowerBound),
      !scene.has(.organization, a.lowerBound), a.lowerBound > 0,
      scene.contexts[a.lowerBound - 1] == .the
    else { return nil }
    let all = long.filter { other in
      let b = groups[other].tokens
      return groups[other].type == 1 && b.lowerBound < a.lowerBound
        && matches(a, b.upperBound - 1)
    }
    return all.count == 1 ? all[0] : nil
  }

  /// Whether a name's words end a fuller one, or begin it.
  private func isPartOfPerson(_ short: Int, _ other: Int) -> Bool {
    let a = groups[short].tokens
    let b = groups[other].tokens
    if matches(a, b.upperBound - a.count) { return true }
    return a.count == 1
      ? matches(a, b.lowerBound)
      : matches(a.suffix(1), b.upperBound - 1)
        && matches(a.prefix(1), b.lowerBound)
  }

  private func isShortForm(_ short: Int, _ other: Int) -> Bool {
    let a = groups[short].tokens
    let b = groups[other].tokens
    if matches(a, b.lowerBound) {
      // A body's acronym does not stand for its parts: "the UN" is not "the UN Office in Vienna".
      return a.count > 1 || !scene.has(.allCapitals, a.lowerBound)
        || scene.has(.organizationSuffix, b.upperBound - 1)
    }
    return isAcronym(short, other)
  }

  /// Whether one is the other with its head in front: "Energy Department" and "Department of Energy".
  private func isTurnedRound(_ short: Int, _ other: Int) -> Bool {
    let a = groups[short].tokens
    let b = groups[other].tokens
    return a.count > 1 && b.count == a.count + 1 && scene.has(.organizationHead, a.upperBound - 1)
      && scene.contexts[b.lowerBound + 1] == .of && matches(a.suffix(1), b.lowerBound)
      && matches(a.dropLast(), b.lowerBound + 2)
  }

  private func isAcronym(_ short: Int, _ other: Int) -> Bool {
    let a = groups[short].tokens
    guard a.count == 1, groups[short].type == 1, scene.has(.allCapitals, a.lowerBound) else {
      return false
    }
    let bytes = scene.segmented.text.bytes
    let letters = scene.tokens[a.lowerBound].span.range.lazy.map { bytes[$0] }
      .filter { $0 &- 65 < 26 }
    let initials = groups[other].tokens.lazy.filter { scene.has(.initialCapital, $0) }
      .map { bytes[scene.tokens[$0].span.start] }
    return letters.elementsEqual(initials)
  }

  private func matches(_ tokens: Range<Int>, _ start: Int) -> Bool {
    tokens.enumerated().allSatisfy { scene.folded($1) == scene.folded(start + $0) }
  }
}
