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
    #expect(Self.score.type.accuracy >= 0.89, "\(Self.score.type)")
    #expect(Self.score.anonymous.f1 >= 0.88, "\(Self.score.anonymous)")
    #expect(Self.score.named.accuracy >= 0.89, "\(Self.score.named)")
    #expect(Self.score.kind.accuracy >= 0.85, "\(Self.score.kind)")
    #expect(Self.score.polarity.accuracy >= 0.95, "\(Self.score.polarity)")
    #expect(Self.score.times.accuracy >= 0.9, "\(Self.score.times)")
    guard ProcessInfo.processInfo.environment["HEARSAY_GOLD"] != nil else { return }
    for line in Self.score.failures { print(line) }
    print(Self.score.summary)
    print("held out:", GoldScore.measure(.heldOut).summary)
  }
}
