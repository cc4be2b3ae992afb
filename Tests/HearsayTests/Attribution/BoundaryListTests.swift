import Testing

@testable import Hearsay

@Suite struct BoundaryListTests {
  @Test(arguments: [3, 32, 33, 200]) func boundariesComeInTextOrderWhateverTheirNumber(_ count: Int)
  {
    var list = BoundaryList()
    // 7 and the counts have no divisor in common: every token once, in a mixed order.
    for at in 0..<count { list.add(at * 7 % count, .afterComma) }
    list.add(1, .clauseStart)
    let sorted = list.takeSorted()
    #expect(sorted.map(\.token) == Array(0..<count))
    #expect(
      sorted.allSatisfy { $0.rule == .afterComma }, "the first rule to propose a token keeps it")
    #expect(list.takeSorted().isEmpty)
  }
}
