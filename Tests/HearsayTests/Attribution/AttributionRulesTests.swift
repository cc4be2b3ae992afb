import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Every rule of attribution against its file in `Corpus/rules/attribution`.
@Suite struct AttributionRulesTests {
  static let cueRules = [
    "verb-cue", "noun-cue", "adjective-cue", "adverb-cue", "preposition-cue", "mark-cue",
  ]
  static let contentRules = ["content-after-cue", "content-before-cue", "source-rules"]

  @Test(arguments: cueRules) func cueRulesProposeWhatIsMarked(rule: String) {
    let examples = MarkedExample.read("attribution", rule, "Examples")
    #expect(!examples.isEmpty)
    for example in examples {
      let found = Analysis(example)
      for cue in example.marks["q"] ?? [] {
        #expect(
          found.candidates.contains { $0.rule.name == rule && found.bytes($0.tokens) == cue },
          "no cue of \(rule) in: \(example.text)")
      }
    }
  }

  @Test(arguments: cueRules) func cueRulesLeaveTheRestAlone(rule: String) {
    let examples = MarkedExample.read("attribution", rule, "Counter-examples")
    #expect(!examples.isEmpty)
    for example in examples {
      let found = Analysis(example)
      for word in example.marks["q"] ?? [] {
        #expect(
          !found.candidates.contains {
            $0.rule.name == rule && word.contains(found.bytes($0.head..<($0.head + 1)).lowerBound)
          }, "a cue of \(rule) in: \(example.text)")
      }
    }
  }

  @Test(arguments: contentRules) func contentsAndSourcesAreAmongTheProposed(rule: String) {
    for example in MarkedExample.read("attribution", rule, "Examples") {
      let found = Analysis(example)
      guard let cue = found.cue(example) else {
        Issue.record("no cue in: \(example.text)")
        continue
      }
      for content in example.marks["c"] ?? [] {
        #expect(found.contents(cue).contains(content), "no such content in: \(example.text)")
      }
      for source in example.marks["s"] ?? [] {
        #expect(found.sources(cue).contains(source), "no such source in: \(example.text)")
      }
    }
  }

  @Test(arguments: [("content-after-cue", ContentSide.after), ("content-before-cue", .before)])
  func contentsOfTheOtherSideAreNotProposed(rule: String, side: ContentSide) {
    for example in MarkedExample.read("attribution", rule, "Counter-examples") {
      let found = Analysis(example)
      guard let cue = found.cue(example) else {
        Issue.record("no cue in: \(example.text)")
        continue
      }
      for content in example.marks["c"] ?? [] {
        #expect(!found.contents(cue, side).contains(content), "wrongly in: \(example.text)")
      }
    }
  }
}

/// An example with what the rules propose in it.
private struct Analysis {
  let context: AttributionContext
  let candidates: [CueCandidate]

  init(_ example: MarkedExample) {
    let article = Article(id: "example", metadata: .init(), text: SourceText(example.text))
    context = AttributionContext(
      Shared.pipeline.tag(article), AttributionResources(Shared.lexicons))
    candidates = CueRules.candidates(in: context)
  }

  func bytes(_ tokens: Range<Int>) -> Range<Int> {
    context.parsed.segmented.span(of: tokens).range
  }

  func cue(_ example: MarkedExample) -> CueCandidate? {
    candidates.last { candidate in
      (example.marks["q"] ?? []).contains {
        $0.contains(bytes(candidate.head..<(candidate.head + 1)).lowerBound)
      }
    }
  }

  func contents(_ cue: CueCandidate, _ side: ContentSide) -> [Range<Int>] {
    let found =
      side == .after
      ? ContentAfterCue.candidates(cue, context) : ContentBeforeCue.candidates(cue, context)
    var result: [Range<Int>] = []
    for start in found.starts.indices {
      for end in found.ends.indices {
        if let range = found.range(start, end) { result.append(bytes(range)) }
      }
    }
    return result
  }

  func contents(_ cue: CueCandidate) -> [Range<Int>] {
    contents(cue, .before) + contents(cue, .after)
  }

  func sources(_ cue: CueCandidate) -> [Range<Int>] {
    SourceRules.candidates(cue, context).map { bytes($0.tokens) }
  }
}
