import Hearsay
import HearsayTestSupport
import HearsayText
import Testing

@Suite struct PipelineTests {
  @Test func anEmptyArticleGivesNothing() {
    let article = Article(id: "empty", metadata: .init(), text: SourceText(""))
    let scored = Shared.pipeline.run(article)
    #expect(scored.confidences.isEmpty)
  }
}
