import Foundation
import HearsayTestSupport
import Testing

@testable import Hearsay

/// The sources and kinds of `Corpus/gold`, found from the attributions that people marked.
///
/// With `HEARSAY_GOLD` in the environment, every difference in the open half is printed, and the figures of
/// both.
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
  }

  @Test func theHalfThatWasSetAsideIsNotMuchWorse() {
    let score = GoldScore.measure(.heldOut)
    #expect(score.type.accuracy >= 0.88, "\(score.type)")
    #expect(score.anonymous.f1 >= 0.91, "\(score.anonymous)")
    #expect(score.named.accuracy >= 0.92, "\(score.named)")
    #expect(score.resolved.accuracy >= 0.79, "\(score.resolved)")
    #expect(score.kind.accuracy >= 0.9, "\(score.kind)")
    #expect(score.polarity.accuracy >= 0.95, "\(score.polarity)")
    #expect(score.times.accuracy >= 0.8, "\(score.times)")
    guard ProcessInfo.processInfo.environment["HEARSAY_GOLD"] != nil else { return }
    print("held out:", score.summary)
  }
}
