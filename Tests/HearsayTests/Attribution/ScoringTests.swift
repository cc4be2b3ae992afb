import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

@Suite struct OddsTests {
  @Test(arguments: [-30.0, -2, -0.5, 0, 0.5, 2, 30])
  func exponentialIsCloseToTheTrueOne(x: Double) {
    let expected = reference(x)
    #expect(abs(Odds.exponential(x) / expected - 1) < 1e-9)
  }

  @Test func probabilitiesOfOppositeOddsAddUpToOne() {
    #expect(abs(Odds.probability(1.7) + Odds.probability(-1.7) - 1) < 1e-12)
    #expect(Odds.probability(0) == 0.5)
  }

  /// e to the power of x by its series, on the half of a half of x.
  private func reference(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    let small = x / 4096
    for n in 1...20 {
      term *= small / Double(n)
      sum += term
    }
    return (0..<12).reduce(sum) { value, _ in value * value }
  }
}

@Suite struct SelectionTests {
  /// A proposal with its cue at one token and its content over some others.
  private func proposal(_ cue: Int, _ content: Range<Int>, _ probability: Double) -> Proposal {
    let candidate = CueCandidate(
      tokens: cue..<(cue + 1), head: cue, part: .verb, rule: VerbCue.self, entry: nil,
      verbGroup: nil,
      chainStart: cue, subject: nil)
    let choice = ContentChoice(
      range: content, probability: 0.9, isContested: true)
    let none = ContentChoice(range: nil, probability: 1, isContested: false)
    return Proposal(
      index: cue, cue: candidate, cueProbability: 0.9, before: none, after: choice, source: nil,
      sourceProbability: 0.9, probability: probability)
  }

  @Test func aCueInsideAMoreProbableContentIsNoOutermostAttribution() {
    let found = Selection.select(
      [proposal(1, 2..<10, 0.9), proposal(4, 5..<10, 0.6)], threshold: 0.3)
    #expect(found.filter { $0.parent == nil }.map(\.proposal.index) == [1])
  }

  @Test func aWeakOuterProposalDoesNotSwallowAStrongOne() {
    let found = Selection.select(
      [proposal(1, 2..<10, 0.4), proposal(4, 5..<10, 0.8)], threshold: 0.3)
    #expect(found.map(\.proposal.index) == [4])
  }

  @Test func whatIsLessProbableThanTheThresholdFalls() {
    #expect(Selection.select([proposal(1, 2..<4, 0.2)], threshold: 0.3).isEmpty)
  }

  @Test func separateAttributionsBothStandInTextOrder() {
    let found = Selection.select(
      [proposal(8, 9..<12, 0.9), proposal(1, 2..<5, 0.5)], threshold: 0.3)
    #expect(found.map(\.proposal.index) == [1, 8])
  }
}
