internal import HearsayMatching

/// A claim about somebody or something that is named can be looked up; one about nobody cannot.
enum SpecificFactor: CheckFactor {
  static let name = CheckFactorName.specific

  static func read(_ claim: CheckCandidate, in scene: CheckScene, into signs: inout CheckSigns) {
    var isNamed = false
    for part in claim.parts {
      var last: Int32 = -1
      for token in part {
        let mention = scene.tagged.mentionAt[token]
        if mention >= 0, mention != last {
          isNamed = true
          note(scene.tagged.mentions[Int(mention)], &signs)
        }
        last = mention
        for match in scene.segmented.matches(at: token) {
          switch match.lexicon {
          case .countries where mention >= 0: signs.add(.country, match.tokens)
          case .demonyms where mention >= 0: signs.add(.nationality, match.tokens)
          case .governmentNouns: signs.add(.government, match.tokens)
          case .roles where scene.parsed.tags[token].isNoun: signs.add(.role, match.tokens)
          default: break
          }
        }
      }
    }
    if !isNamed { signs.add(.nobodyNamed) }
  }

  private static func note(_ mention: EntityMention, _ signs: inout CheckSigns) {
    switch mention.type {
    case .person: signs.add(.person, often: .people, mention.tokens)
    case .organization: signs.add(.organization, often: .organizations, mention.tokens)
    case .location: signs.add(.place, often: .places, mention.tokens)
    case .miscellaneous: signs.add(.otherName, mention.tokens)
    }
  }
}
