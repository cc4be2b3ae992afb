import HearsayTestSupport
import Testing

@testable import Hearsay

/// Groups do not depend on the order of claims, and nothing is kept of a claim but its terms.
@Suite struct ClaimGrouperTests {
  private static let claims = ClaimPair.rules.flatMap { rule in
    (ClaimPair.read(rule, "Examples") + ClaimPair.read(rule, "Counter-examples")).flatMap(\.claims)
  }

  @Test func theOrderOfClaimsDoesNotMatter() {
    let claims = Self.claims
    #expect(claims.count > 150)
    let ids = ReportedClaim.ids(of: claims)
    #expect(ReportedClaim.ids(of: claims.reversed()).reversed().elementsEqual(ids))
    // A step that has no factor in common with the number of claims visits all of them.
    let step = [67, 71, 73].first { claims.count % $0 != 0 } ?? 1
    let order = claims.indices.map { $0 * step % claims.count }
    let shuffled = ReportedClaim.ids(of: order.map { claims[$0] })
    #expect(zip(order, shuffled).allSatisfy { ids[$0] == $1 })
  }

  @Test func aGroupKeepsItsIDWhenOthersCome() {
    let claims = Self.claims
    let few = ReportedClaim.ids(of: Array(claims.prefix(2)))
    #expect(few == Array(ReportedClaim.ids(of: claims).prefix(2)))
  }

  @Test func whatIsSaidAgainIsKeptOnce() {
    var grouper = ClaimGrouper(lexicons: Shared.lexicons)
    let claim = Self.claims[0]
    let numbers = (0..<100).map { index in
      grouper.add(claim.material, kind: .statement, id: Array("\(index)".utf8))
    }
    #expect(Set(numbers).count == 1)
    #expect(grouper.count == 1)
  }

  @Test func claimsWithoutWordsStayAlone() throws {
    let reports = ["“It is,” said Otto Lind.", "“It is,” said Petra Vanholt."]
    #expect(ReportedClaim.roles(reports.compactMap { ReportedClaim($0) }) == nil)
  }

  @Test func noClaimsMakeNoGroups() {
    #expect(ClaimGrouper(lexicons: Shared.lexicons).groups().roots.isEmpty)
  }

  @Test func restatementsDoNotLeadAway() throws {
    // Each is like the next one; the first and the last have little in common.
    let reports = [
      "The clerk said the copper mine had polluted the river for decades.",
      "The clerk said the copper mine had polluted the lake for decades.",
      "The clerk said the copper works had polluted the lake for centuries.",
      "The clerk said the paper works had poisoned the lake for centuries.",
    ].compactMap { ReportedClaim($0) }
    #expect(reports.count == 4)
    let ids = ReportedClaim.ids(of: reports)
    #expect(ids[0] != ids[3])
  }
}
