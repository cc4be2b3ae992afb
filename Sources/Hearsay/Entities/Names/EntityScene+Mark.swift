internal import HearsayMatching
internal import HearsayText

extension EntityScene {
  /// Marks tokens that follow the one before without a space.
  mutating func markAttached() {
    let tokens = self.tokens
    for at in tokens.indices.dropFirst() where tokens[at].span.start == tokens[at - 1].span.end {
      signs[at].formUnion(Signs(.attached))
    }
  }

  /// Marks the tokens of titles and roles of several words.
  mutating func markMatches() {
    for match in segmented.matches where match.tokens.count > 1 {
      let sign: Sign
      switch match.lexicon {
      case .titles: sign = .inTitle
      case .roles, .personNouns: sign = .inRole
      default: continue
      }
      for token in match.tokens { signs[token].formUnion(Signs(sign)) }
    }
  }

  /// Marks words that stand elsewhere in small letters, or in capitals where no sentence begins.
  mutating func markElsewhere() {
    var seen = [UInt8](repeating: 0, count: foldedCount)
    for (index, sentence) in parsed.sentences.enumerated()
    where !modes[index].contains(.capitals) {
      for token in sentence.tokens {
        if has(.lower, token) {
          seen[Int(folded(token))] |= 1
        } else if has(.initialCapital, token), token > sentence.tokens.lowerBound {
          seen[Int(folded(token))] |= 2
        }
      }
    }
    for token in signs.indices {
      let facts = seen[Int(folded(token))]
      if facts & 1 != 0 { signs[token].formUnion(Signs(.lowerElsewhere)) }
      if facts & 2 != 0 { signs[token].formUnion(Signs(.capitalElsewhere)) }
    }
  }

  /// Finds the mode of each sentence.
  mutating func readModes() {
    let isSport = articleIsSport()
    modes = parsed.sentences.map { sentence in
      var mode: Mode = isSport ? .sport : []
      var letters = 0
      var small = 0
      for token in sentence.tokens where signs[token].rawValue & Self.letterBits != 0 {
        letters += 1
        if !has(.allCapitals, token), !has(.initial, token) { small += 1 }
      }
      if letters > 1, small * 8 < letters { mode.insert(.capitals) }
      let last = sentence.tokens.upperBound - 1
      if !has(.stop, last), !has(.quote, last) { mode.insert(.line) }
      return mode
    }
  }

  private static let letterBits =
    Signs(.initialCapital).rawValue | Signs(.allCapitals).rawValue | Signs(.lower).rawValue
    | Signs(.innerCapital).rawValue

  /// Whether words of sport are frequent in the article.
  private func articleIsSport() -> Bool {
    var points = 0
    var words = 0
    for token in signs.indices {
      if signs[token].rawValue & Self.letterBits != 0 { words += 1 }
      if has(.sport, token) { points += 2 }
      switch contexts[token] {
      case .play, .player, .contest: points += 2
      case .win, .team, .versus: points += 1
      default: break
      }
    }
    return points >= 3 && points * 22 >= words
  }
}
