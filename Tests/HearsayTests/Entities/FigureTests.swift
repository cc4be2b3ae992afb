import Testing

@testable import Hearsay

/// Tokens with digits, taken apart.
@Suite struct FigureTests {
  private static func figure(_ text: String) -> Figure? {
    let bytes = Array(text.utf8)
    return Figure(bytes, 0..<bytes.count)
  }

  @Test(arguments: [
    ("300", 300.0), ("1,000.5", 1000.5), ("12,40,000", 1_240_000), ("1.234.567", 1_234_567),
    ("5.2", 5.2), ("0.07", 0.07), ("45,678", 45_678), ("5m", 5), ("Rs500", 500),
  ])
  func values(text: String, value: Double) { #expect(Self.figure(text)?.value == value) }

  @Test(arguments: ["10:30", "24/02/2023", "2023-02-24", "1/2", "1,23", "’85", "4,2,1"])
  func timesDatesAndFractionsHaveNone(text: String) {
    #expect(Self.figure(text) != nil)
    #expect(Self.figure(text)?.value == nil)
  }

  @Test(arguments: ["a1b2", "5th3"])
  func whatIsMoreThanAFigureIsNone(text: String) { #expect(Self.figure(text) == nil) }

  @Test func lettersStandBeforeAndAfter() {
    #expect(Self.figure("USD5m").map { [$0.prefix, $0.suffix] } == [0..<3, 4..<5])
    #expect(Self.figure("’90s").map { [$0.prefix, $0.suffix] } == [0..<0, 5..<6])
  }
}
