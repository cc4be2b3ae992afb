import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Names that look like persons' until the article says what they are.
@Suite struct BodyEvidenceTests {
  @Test(arguments: [
    "Shares in Kestra fell on Tuesday. Kestra said the plant would open late.",
    "Kestra's chief executive denied it. Kestra said the plant would open late.",
    "Kestra, which makes lasers, denied it. Kestra said the plant would open late.",
    "Kestra, a software maker, denied it. Kestra said the plant would open late.",
    "The chipmaker Kestra denied it. Kestra said the plant would open late.",
    "Kestra has admitted that its plant burnt down. Kestra said it would open late.",
    "Kestra chief Ada Moss denied it. Kestra said the plant would open late.",
    "Ada Moss of Kestra denied it. Kestra said the plant would open late.",
    "Kestra denied it. Its president, Ada Moss, was angry. Kestra said the plant would open late.",
    "Kestra Inc. denied it. Kestra said the plant would open late.",
  ])
  func theArticleMakesABodyOfIt(text: String) {
    #expect(Self.mentions("Kestra", text).allSatisfy { $0.type == .organization }, "\(text)")
  }

  @Test(arguments: [
    "Shares in Harlow fell on Tuesday. Ada Harlow said the plant would open late. Harlow was angry.",
    "Harlow's shares fell on Tuesday. Mrs Harlow said the plant would open late.",
    "Harlow, 46, denied it. Harlow shares a flat with his son.",
    "Harlow, the company's treasurer, denied it. Harlow said he was angry.",
  ])
  func aPersonStaysOne(text: String) {
    #expect(!Self.mentions("Harlow", text).contains { $0.rule == BodyEvidence.rule }, "\(text)")
  }

  private static func mentions(_ name: String, _ text: String) -> [EntityMention] {
    let article = Article(id: "example", metadata: .init(), text: SourceText(text))
    let pipeline = Shared.pipeline
    let tagged = pipeline.entities.run(pipeline.syntax.run(pipeline.segment.run(article)))
    return tagged.mentions.filter { mention in
      tagged.text.string(tagged.segmented.span(of: mention.tokens)).hasSuffix(name)
    }
  }
}
