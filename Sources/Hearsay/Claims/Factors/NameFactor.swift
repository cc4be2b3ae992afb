/// A claim about somebody or something named can be looked up.
enum NameFactor: CheckFactor {
  static let name = "named-entities"

  static func weight(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> Double? {
    var count = 0
    for part in claim.attribution.content {
      var last: Int32 = -1
      for token in part {
        let mention = context.tagged.mentionAt[token]
        if mention >= 0, mention != last { count += 1 }
        last = mention
      }
    }
    return count == 0 ? nil : min(0.3 * Double(count), 0.9)
  }

  static func words(_ claim: CheckWorth.Candidate, in context: ClaimContext) -> [Range<Int>] {
    context.tagged.mentions.map(\.tokens).filter { mention in
      claim.attribution.content.contains { $0.overlaps(mention) }
    }
  }
}
