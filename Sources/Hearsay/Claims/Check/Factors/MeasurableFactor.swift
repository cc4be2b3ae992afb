internal import HearsayMatching

/// Numbers, money, percentages, dates and comparisons can be counted or measured.
enum MeasurableFactor: CheckFactor {
  static let name = CheckFactorName.measurable

  static func read(_ claim: CheckCandidate, in scene: CheckScene, into signs: inout CheckSigns) {
    for part in claim.parts {
      for place in QuantityFinder.quantities(in: part, of: scene.tagged) {
        note(scene.tagged.quantities[place], &signs)
      }
      for token in part { note(token, in: scene, &signs) }
    }
  }

  private static func note(_ quantity: Quantity, _ signs: inout CheckSigns) {
    switch quantity.kind {
    case .money: signs.add(.money, quantity.tokens)
    case .percent: signs.add(.percent, quantity.tokens)
    case .number: signs.add(.number, often: .numbers, quantity.tokens)
    case .date: signs.add(.date, quantity.tokens)
    case .time: signs.add(.time, quantity.tokens)
    case .ordinal: signs.add(.ordinal, quantity.tokens)
    }
  }

  private static func note(_ token: Int, in scene: CheckScene, _ signs: inout CheckSigns) {
    let itself = token..<(token + 1)
    switch scene.parsed.tags[token] {
    case .jjr, .rbr: signs.add(.comparative, itself)
    case .jjs, .rbs: signs.add(.superlative, itself)
    default: break
    }
    for match in scene.segmented.matches(at: token) where match.lexicon == .checkWorthy {
      let worth = scene.resources.worth[match.entry]
      if worth.isMeasure { signs.add(.measuringWords, grade: worth.weight, match.tokens) }
    }
  }
}
