import Hearsay
import HearsayTestSupport
import HearsayText
import Testing

@Suite struct PipelineTests {
  private func run(_ text: String) -> ScoredArticle {
    Shared.pipeline.run(Article(id: "a", metadata: .init(), text: SourceText(text)))
  }

  @Test func anEmptyArticleGivesNothing() {
    #expect(run("").confidences.isEmpty)
  }

  @Test func nestingEndsAfterFourLevels() {
    let names = ["Ann Poole", "Ben Ode", "Cara Lum", "Dan Roe", "Eva Fitt", "Finn Ost", "Gil Hay"]
    let found = run(names.map { "\($0) said that " }.joined() + "the bridge was shut.")
      .claimed.resolved.attributed.attributions
    let depths = found.map { attribution in
      sequence(first: attribution) { $0.parent.map { found[$0] } }.reduce(0) { depth, _ in depth + 1
      }
    }
    #expect(depths.max() == 4)
  }

  @Test(arguments: ["she said ", "he said, ", "Smith said that ", "\"No,\" he said. ", "\" said "])
  func tenTimesTheTextGivesTenTimesTheRecordsAtMost(_ text: String) {
    let writer = RecordWriter(lexicons: Shared.lexicons)
    let sizes = [512, 5120].map { count in
      var json = JSONWriter()
      _ = writer.write(run(String(repeating: text, count: count)), to: &json)
      return json.bytes.count
    }
    #expect(sizes[1] <= sizes[0] * 12, "\(sizes)")
  }
}
