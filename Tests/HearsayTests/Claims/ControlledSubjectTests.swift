import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Who acts in a content that opens with an infinitive.
@Suite struct ControlledSubjectTests {
  /// The subjects of a content's clauses; "-" for one without.
  private static func subjects(_ marked: String) -> [String] {
    let pipeline = Shared.pipeline
    let article = GoldArticle(id: "control", content: marked + "\n----\n1\tquote=indirect")
    let claimed = pipeline.claims.run(pipeline.resolution.run(article.attributed(pipeline)))
    let tagged = claimed.resolved.attributed.tagged
    return claimed.claims[0].propositions.map { proposition in
      proposition.subject?.tokens.map { tagged.text.string(tagged.segmented.span(of: $0)) } ?? "-"
    }
  }

  @Test(arguments: [
    ("{1s|The bank} {1q|plans} {1c|to sell the mine}.", ["The bank"]),
    ("{1s|The bank} {1q|plans} {1c|to sell or close the mine}.", ["The bank", "The bank"]),
    ("{1s|She} {1q|urged} the bank {1c|to sell the mine}.", ["the bank"]),
    ("{1s|She} {1q|asked} the head of the bank {1c|to sell the mine}.", ["the head of the bank"]),
    ("{1c|To sell the mine} was what {1s|she} {1q|wanted}.", ["-"]),
    ("Ellison {1q|was ordered} {1c|to sell the mine}.", ["-"]),
    ("{1s|She} {1q|said} {1c|the bank plans to sell the mine}.", ["the bank"]),
  ])
  func anInfinitiveHasTheSubjectOfItsCueOrItsObject(marked: String, expected: [String]) {
    #expect(Self.subjects(marked) == expected)
  }
}
