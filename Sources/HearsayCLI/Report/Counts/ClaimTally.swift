/// How many claims there are, and how many of them of each form.
struct ClaimTally: Equatable {
  private(set) var claims = 0
  private(set) var anonymous = 0
  private(set) var direct = 0
  private(set) var mixed = 0

  /// How many are told in the article's own words.
  var indirect: Int { claims - direct - mixed }

  mutating func add(_ record: ReportRecord) {
    claims += 1
    if record.isAnonymous { anonymous += 1 }
    if record.quote == "direct" { direct += 1 }
    if record.quote == "mixed" { mixed += 1 }
  }

  static func + (a: ClaimTally, b: ClaimTally) -> ClaimTally {
    var sum = a
    sum.claims += b.claims
    sum.anonymous += b.anonymous
    sum.direct += b.direct
    sum.mixed += b.mixed
    return sum
  }

  /// The part of the claims that so many are; 0 where there are none.
  func share(_ count: Int) -> Double { claims == 0 ? 0 : Double(count) / Double(claims) }
}
