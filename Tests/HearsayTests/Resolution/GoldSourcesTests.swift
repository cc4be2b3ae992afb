import Foundation
import HearsayTestSupport
import Testing

@testable import Hearsay

/// The sources and kinds of `Corpus/gold`, found from the attributions that people marked.
///
/// With `HEARSAY_GOLD` in the environment, every difference is printed.
@Suite struct GoldSourcesTests {
  static let score = GoldScore.measure(.open)

  @Test func mostSourcesAndKindsAreRight() {
    #expect(Self.score.type.accuracy >= 0.87, "\(Self.score.type)")
    #expect(Self.score.anonymous.accuracy >= 0.8, "\(Self.score.anonymous)")
    #expect(Self.score.named.accuracy >= 0.7, "\(Self.score.named)")
    #expect(Self.score.kind.accuracy >= 0.82, "\(Self.score.kind)")
    guard ProcessInfo.processInfo.environment["HEARSAY_GOLD"] != nil else { return }
    for line in Self.score.failures { print(line) }
    print(Self.score.summary)
    print("held out:", GoldScore.measure(.heldOut).summary)
  }
}
