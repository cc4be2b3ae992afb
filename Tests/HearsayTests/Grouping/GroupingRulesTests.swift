import HearsayTestSupport
import Testing

@testable import Hearsay

/// Pairs of claims that are the same, and pairs that are not: `Corpus/rules/grouping`.
@Suite struct GroupingRulesTests {
  @Test func thereAreEnoughPairs() {
    let same = ClaimPair.rules.flatMap { ClaimPair.read($0, "Examples") }
    let different = ClaimPair.rules.flatMap { ClaimPair.read($0, "Counter-examples") }
    #expect(same.count >= 40)
    #expect(different.count >= 40)
  }

  @Test(arguments: ClaimPair.rules) func examplesMakeOneGroup(_ rule: String) {
    let pairs = ClaimPair.read(rule, "Examples")
    #expect(pairs.count >= 2)
    for pair in pairs {
      #expect(pair.claims.count == 2, "\(pair)")
      #expect(pair.roles == [.first, rule == "denial" ? .denial : .repeat], "\(pair)")
    }
  }

  @Test(arguments: ClaimPair.rules) func counterExamplesMakeTwo(_ rule: String) {
    let pairs = ClaimPair.read(rule, "Counter-examples")
    #expect(pairs.count >= 2)
    for pair in pairs {
      #expect(pair.claims.count == 2, "\(pair)")
      #expect(pair.roles == nil, "\(pair)")
    }
  }

  @Test(arguments: ["numbers", "names", "denial", "roles", "tone"])
  func whatDiffersHasAnotherKey(_ rule: String) {
    var pairs = ClaimPair.read(rule, "Counter-examples")
    // Who asks makes the same claim as who answers: the kind tells them apart.
    pairs.removeAll { $0.description.contains("asked whether") }
    #expect(!pairs.isEmpty)
    for pair in pairs {
      let hashes = Set(pair.claims.map(\.terms.hash))
      #expect(hashes.count == 2, "\(pair)")
    }
  }
}
