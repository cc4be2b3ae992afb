import HearsayTestSupport
import HearsayText
import Testing

@Suite struct TokenTests {
  @Test(arguments: RuleExamples.items("segment", "tokens")) func tokensOf(item: String) {
    let (text, expected) = RuleExamples.sides(item)
    let source = SourceText(text)
    let found = Shared.segmenter.segment(source).tokens.map { source.string($0.span) }
    #expect(found.joined(separator: " | ") == expected)
  }

  @Test func examplesAreThere() { #expect(RuleExamples.items("segment", "tokens").count > 20) }

  @Test func equalFormsHaveOneIdentifier() {
    let found = Shared.segmenter.segment(SourceText("the dog and the cat"))
    #expect(found.tokens[0].form == found.tokens[3].form)
    #expect(found.tokens[1].form != found.tokens[4].form)
    #expect(found.forms.forms.count == 4)
  }

  @Test(arguments: ["", " \n\t ", "\u{00A0}\u{2003}", "\u{FEFF}"]) func spaceHasNoTokens(
    text: String
  ) {
    let found = Shared.segmenter.segment(SourceText(text))
    #expect(found.tokens.isEmpty)
    #expect(found.paragraphs.isEmpty)
  }
}
