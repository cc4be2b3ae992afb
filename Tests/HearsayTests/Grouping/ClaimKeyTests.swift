import HearsayTestSupport
import Testing

@testable import Hearsay

/// What `claim_key` is equal for and what not.
@Suite struct ClaimKeyTests {
  private func keys(_ reports: [String], published: String? = nil) -> [UInt64] {
    reports.compactMap { ReportedClaim($0, published: published)?.terms.hash }
  }

  @Test(arguments: [
    ["The mayor said the bridge was safe.", "The mayor said that THE BRIDGE is safe!"],
    ["The mayor said: “The bridge is safe.”", "A bridge was safe, the mayor said."],
    ["Officials said 5,000 people had left.", "Officials said five thousand people left."],
    [
      "The firm said it owed $2.5m to banks.",
      "The firm said it owed 2.5 million dollars to banks.",
    ],
    ["The clerk said fees rose by 3%.", "The clerk said fees had risen by three per cent."],
    [
      "Witnesses said the guards attacked the prisoners.",
      "Witnesses said the prisoners were attacked by the guards.",
    ],
    ["“I won't leave the party,” said Otto Lind.", "Otto Lind said he would not leave the party."],
    ["The envoy said Russia’s army had left.", "The envoy said the Russian army had left."],
  ])
  func restatementsHaveOneKey(_ reports: [String]) {
    let keys = keys(reports)
    #expect(keys.count == 2)
    #expect(Set(keys).count == 1, "\(reports)")
  }

  @Test(arguments: [
    ["The mayor said the bridge was safe.", "The mayor said the bridge was not safe."],
    ["The mayor said the bridge was safe.", "The mayor said the bridge wasn’t safe."],
    ["Officials said a decision was made.", "Officials said no decision was made."],
    ["Officials said 5,000 people had left.", "Officials said 500 people had left."],
    ["Officials said 5,000 people had left.", "Officials said people had left."],
    ["The clerk said fees rose by 3%.", "The clerk said fees rose by $3."],
    ["The clerk said Anna Ellison had paid.", "The clerk said Mara Ellison had paid."],
    ["The clerk said Ferrow had sued Hollis.", "The clerk said Hollis had sued Ferrow."],
    ["“I will resign,” said Otto Lind.", "“I will resign,” said Petra Vanholt."],
    ["The mill has closed, said the clerk.", "The mill may close, said the clerk."],
  ])
  func otherClaimsHaveOthers(_ reports: [String]) {
    let keys = keys(reports)
    #expect(Set(keys).count == 2, "\(reports)")
  }

  @Test func aWeekdayIsTheDayThatItFellOn() {
    let report = "The minister said the talks would begin on Monday."
    let first = keys([report], published: "2024-03-01")
    #expect(first == keys([report], published: "2024-03-02"))
    #expect(first != keys([report], published: "2024-03-09"))
  }

  @Test func aClaimOfNothingIsRead() {
    #expect(ClaimReader(lexicons: Shared.lexicons).terms(of: ClaimMaterial()).terms.isEmpty)
  }
}
