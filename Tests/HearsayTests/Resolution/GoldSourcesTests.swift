import Foundation
import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// The sources of `Corpus/gold`, resolved from the attributions that people marked.
@Suite struct GoldSourcesTests {
  static let score = GoldScore.measure()

  @Test func typesAreMostlyRight() {
    #expect(Self.score.type.accuracy >= 0.5, "\(Self.score.type)")
  }

  @Test func printFailures() {
    guard ProcessInfo.processInfo.environment["HEARSAY_GOLD"] != nil else { return }
    for line in Self.score.failures { print(line) }
    print(
      "type \(Self.score.type) anonymous \(Self.score.anonymous) named \(Self.score.named)",
      "described \(Self.score.described) kind \(Self.score.kind)")
  }
}
