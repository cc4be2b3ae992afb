import HearsayText
import Testing

@testable import HearsayCLI

@Suite struct MarkNestingTests {
  /// The pieces in brackets, one letter of text for each byte.
  private static func render(_ region: Range<Int>, _ marks: [Mark]) -> String {
    MarkNesting(TextSpan(region.lowerBound, region.upperBound), marks).pieces.map { piece in
      switch piece {
      case .text(let span): String("abcdefghijklmnop".dropFirst(span.start).prefix(span.count))
      case .open(let mark, let goesOn): "<\(mark.label)\(goesOn ? "…" : "")"
      case .close(let mark, let goesOn): "\(goesOn ? "…" : "")\(mark.label)>"
      }
    }.joined()
  }

  private static func mark(_ number: Int, _ span: Range<Int>, _ part: Mark.Part = .content) -> Mark
  {
    Mark(
      part: part, span: TextSpan(span.lowerBound, span.upperBound), numbers: [number],
      isNumbered: false)
  }

  @Test func whatLiesInsideClosesInside() {
    let marks = [Self.mark(2, 2..<4), Self.mark(1, 0..<6), Self.mark(3, 4..<6)]
    #expect(Self.render(0..<8, marks) == "<1ab<2cd2><3ef3>1>gh")
  }

  @Test func whatStartsTogetherIsNestedByLength() {
    #expect(Self.render(0..<6, [Self.mark(1, 0..<2), Self.mark(2, 0..<4)]) == "<2<1ab1>cd2>ef")
  }

  @Test func whatStandsInTheSamePlaceIsNestedByPart() {
    let marks = [Self.mark(1, 0..<2, .cue), Self.mark(2, 0..<2, .content)]
    #expect(Self.render(0..<2, marks) == "<2<1ab1>2>")
  }

  @Test func whatCrossesIsCutAndGoesOn() {
    let marks = [Self.mark(1, 0..<4), Self.mark(2, 2..<6)]
    #expect(Self.render(0..<6, marks) == "<1ab<2cd…2>1><2…ef2>")
  }

  @Test func whatReachesBeyondTheRegionIsClipped() {
    #expect(Self.render(2..<4, [Self.mark(1, 0..<6)]) == "<1…cd1>")
  }

  @Test func neighboursDoNotOverlap() {
    #expect(Self.render(0..<4, [Self.mark(1, 0..<2), Self.mark(2, 2..<4)]) == "<1ab1><2cd2>")
  }

  @Test(arguments: 1...60)
  func everyMarkClosesInsideTheOneAroundIt(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let marks = (1...6).map { number in
      let start = next(15)
      return Self.mark(number, start..<(start + 1 + next(16 - start - 1 + 1)))
    }
    var open: [Mark] = []
    var text = 0
    for piece in MarkNesting(TextSpan(0, 16), marks).pieces {
      switch piece {
      case .text(let span):
        #expect(span.start == text)
        text = span.end
        #expect(
          Set(open.map(\.numbers)) == Set(marks.filter { $0.span.overlaps(span) }.map(\.numbers)))
      case .open(let mark, _): open.append(mark)
      case .close(let mark, _): #expect(open.popLast() == mark)
      }
    }
    #expect(open.isEmpty && text == 16)
  }
}
