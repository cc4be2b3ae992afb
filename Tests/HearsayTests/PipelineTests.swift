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
    // Long enough for several of the sentences into which a text without stops is cut.
    let sizes = [390, 3900].map { count in
      var json = JSONWriter()
      _ = writer.write(run(String(repeating: text, count: count)), to: &json)
      return json.bytes.count
    }
    #expect(sizes[1] <= sizes[0] * 12, "\(sizes)")
  }

  /// Articles end anywhere in the wild: rules that look at the next word must not look past the last one.
  @Test(arguments: GoldArticle.all(.open).map(\.id))
  func articlesThatBreakOffAreReadToTheirLastWord(id: String) throws {
    let article = try #require(GoldArticle.all(.open).first { $0.id == id })
    let words = article.text.split(separator: " ")
    for cut in 1...3 {
      let part = words[..<(words.count * cut / 4 + 1)]
      let last = try #require(part.last).filter(\.isLetter)
      // The headline points forward to the last word, which no mark follows.
      let text =
        "\(last): all is well, says \(last)\n\n"
        + (part.dropLast() + [Substring(last)])
        .joined(separator: " ")
      let attributed = run(text).claimed.resolved.attributed
      let end = attributed.tagged.parsed.tags.count
      for attribution in attributed.attributions {
        let ranges =
          attribution.content + [attribution.source, attribution.cue?.tokens].compactMap(\.self)
        #expect(ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= end }, "\(id), cut \(cut)")
      }
    }
  }
}
