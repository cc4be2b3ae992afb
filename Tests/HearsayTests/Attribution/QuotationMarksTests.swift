import Hearsay
import HearsayTestSupport
import HearsayText
import Testing

/// Contents end with the mark that closes what they quote; it was once left out.
@Suite struct QuotationMarksTests {
  private static func contents(_ text: String) -> [String] {
    let article = Article(id: "marks", metadata: .init(), text: SourceText(text))
    let attributed = Shared.pipeline.run(article).claimed.resolved.attributed
    let segmented = attributed.tagged.parsed.segmented
    return attributed.attributions.flatMap { $0.content }.map { part in
      let span = segmented.span(of: part)
      return String(decoding: segmented.article.text.bytes[span.range], as: UTF8.self)
    }
  }

  @Test func aQuotationBeforeItsCueKeepsCommaAndMark() {
    let found = Self.contents(
      "\"The old bridge will not survive another winter,\" Mara Ellison told reporters on Monday.\n"
    )
    #expect(found == ["\"The old bridge will not survive another winter,\""])
  }

  @Test func wordsQuotedAtTheEndOfAContentKeepTheirMark() {
    let found = Self.contents("Ellison said the ferry was \"a bathtub with a timetable\".\n")
    #expect(found == ["the ferry was \"a bathtub with a timetable\""])
  }

  @Test func aContentWithoutQuotationsStaysAsItIs() {
    let found = Self.contents("Ellison said the ferry would sail at noon.\n")
    #expect(found == ["the ferry would sail at noon"])
  }
}
