import HearsayTestSupport
import HearsayText
import Testing

@Suite struct QuotationTests {
  @Test(arguments: RuleExamples.items("segment", "quotations")) func quotationsOf(item: String) {
    let marked = Array(item.replacing("¶", with: "\n"))
    var text = ""
    var open: [(start: Int, isUnclosed: Bool)] = []
    var expected: Set<String> = []
    for (place, character) in marked.enumerated() {
      switch character {
      case "⟦": open.append((text.utf8.count, marked[place + 1] == "!"))
      case "⟧": if let last = open.popLast() { expected.insert("\(last.start)-\(text.utf8.count)") }
      case "!" where place > 0 && marked[place - 1] == "⟦": continue
      case "\n":
        for last in open { expected.insert("\(last.start)-\(text.utf8.count)!") }
        open = []
        text.append(character)
      default: text.append(character)
      }
    }
    let found = Shared.segmenter.segment(SourceText(text)).quotations
    #expect(
      Set(found.map { "\($0.span.start)-\($0.span.end)\($0.isUnclosed ? "!" : "")" }) == expected)
  }

  @Test func examplesAreThere() { #expect(RuleExamples.items("segment", "quotations").count > 10) }

  @Test func speechRunsOnIntoTheNextParagraph() {
    let found = Self.quotations("He said: “It is late.\n“Go home.”\nThey left.")
    #expect(found.map(\.continues) == [true, false])
    #expect(found.map(\.isUnclosed) == [true, false])
  }

  @Test func anUnclosedQuotationEndsWithItsParagraph() {
    let found = Self.quotations("\"It is late.\nThey left \"early\" again.")
    #expect(found.map(\.continues) == [false, false])
    #expect(found.count == 2)
    #expect(found[0].span.end == 12)
  }

  @Test func aQuotationInsideAnotherIsNested() {
    let found = Self.quotations("“She said ‘no’ twice,” he said.")
    #expect(found.map(\.isNested) == [false, true])
  }

  static func quotations(_ text: String) -> [Quotation] {
    Shared.segmenter.segment(SourceText(text)).quotations
  }
}
