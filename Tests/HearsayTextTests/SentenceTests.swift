import HearsayTestSupport
import HearsayText
import Testing

@Suite struct SentenceTests {
  /// The files of examples, one for each thing that a stop may belong to.
  static let rules = ["abbreviations", "ellipses", "labels", "lists", "notes", "sentences"]

  @Test(arguments: rules.flatMap { RuleExamples.items("segment", $0) }) func sentencesOf(
    item: String
  ) {
    let expected = item.split(separator: "‖").map { $0.trimmed }
    #expect(Self.sentences(expected.joined(separator: " ")) == expected)
  }

  @Test(arguments: rules) func examplesAreThere(rule: String) {
    #expect(RuleExamples.items("segment", rule, "Examples").count > 3)
    #expect(RuleExamples.items("segment", rule, "Counter-examples").count > 1)
  }

  @Test func noSentenceCrossesABreak() {
    let source = SourceText("LAGOS (Reuters) - The port will close. Ships wait.\nNothing moves.")
    let found = Shared.segmenter.segment(source, breaks: [17])
    #expect(
      found.sentences.map { source.string($0.span) } == [
        "LAGOS (Reuters) -", "The port will close.", "Ships wait.", "Nothing moves.",
      ])
    #expect(found.paragraphs.map(\.sentences) == [0..<3, 3..<4])
  }

  @Test(arguments: [
    "We took line A", "A (", "He left. \"", "At 5 p.m. -", "Image A:", "“Yes. I", "So: 1 B",
  ])
  func textsThatBreakOffAreRead(text: String) {
    #expect(Self.sentences(text).joined(separator: " ") == text)
  }

  @Test func everyLineIsAParagraph() {
    let found = Shared.segmenter.segment(SourceText("A headline\nThe text.\r\n\r\nMore text."))
    #expect(found.paragraphs.count == 3)
    #expect(found.sentences.count == 3)
  }

  @Test func hardWrappedLinesAreJoined() {
    let lines = [
      "The harbour authority said on Tuesday that it would close the old pier",
      "for the whole of the winter, because divers had found cracks in nine of",
      "the twelve piles that carry it. Repairs will cost more than the town has",
      "set aside for them.", "", "Nobody was hurt.",
    ]
    let found = Shared.segmenter.segment(SourceText(lines.joined(separator: "\n")))
    #expect(found.paragraphs.count == 2)
    #expect(found.sentences.count == 3)
  }

  @Test func whatHasNoStopIsCutAfter256Tokens() {
    let text = SourceText(String(repeating: "wind ", count: 600))
    let found = Shared.segmenter.segment(text)
    #expect(found.paragraphs.count == 1)
    #expect(found.sentences.map(\.tokens) == [0..<256, 256..<512, 512..<600])
  }

  @Test func listItemsInOneLineAreParted() {
    #expect(Self.sentences("1) Open the door 2) Close it") == ["1) Open the door", "2) Close it"])
    #expect(Self.sentences("They won 2) games") == ["They won 2) games"])
  }

  static func sentences(_ text: String) -> [String] {
    let source = SourceText(text)
    return Shared.segmenter.segment(source).sentences.map { source.string($0.span) }
  }
}

extension Substring {
  /// The text without the spaces around it.
  fileprivate var trimmed: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
