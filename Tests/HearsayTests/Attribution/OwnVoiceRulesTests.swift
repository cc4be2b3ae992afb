import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Every rule of the article's own voice against its file in `Corpus/rules/own-voice`.
@Suite struct OwnVoiceRulesTests {
  static let rules = OwnVoiceRules.all.map { $0.name }

  @Test func everyRuleHasItsFileAndEveryFileItsRule() {
    #expect(RuleExample.rules("own-voice") == (Self.rules + [OwnVoiceFinder.rule]).sorted())
  }

  @Test(arguments: rules) func examplesAreRejectedByTheRule(rule: String) {
    let examples = RuleExamples.items("own-voice", rule, "Examples")
    #expect(examples.count >= 2)
    for example in examples {
      let scene = Self.scene(example)
      let found = OwnVoiceRules.rejection(of: scene.context.sentences.count - 1, in: scene)
      #expect(found?.name == rule, "\(found?.name ?? "none") in: \(example)")
    }
  }

  @Test(arguments: rules) func counterExamplesAreLetThrough(rule: String) {
    let examples = RuleExamples.items("own-voice", rule, "Counter-examples")
    #expect(examples.count >= 2)
    for example in examples {
      let scene = Self.scene(example)
      let last = scene.context.sentences.count - 1
      let found = OwnVoiceRules.rejection(of: last, in: scene)
      #expect(found == nil, "\(found?.name ?? "none") in: \(example)")
    }
  }

  @Test func statementsAreTold() {
    for example in RuleExamples.items("own-voice", OwnVoiceFinder.rule, "Examples") {
      let parts = example.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        $0.prefix { $0 != "}" }
      }
      let plain = example.filter { !"{}".contains($0) }
      #expect(Self.statements(plain) == parts.map(String.init), "in: \(example)")
    }
  }

  @Test func whatIsNoneIsNotTold() {
    for example in RuleExamples.items("own-voice", OwnVoiceFinder.rule, "Counter-examples") {
      #expect(Self.statements(example).isEmpty, "in: \(example)")
    }
  }

  /// What the pipeline tells as the article's own; "¶" stands for the end of a paragraph.
  private static func statements(_ example: String) -> [String] {
    let scored = Shared.unattributed.run(Self.article(example))
    let attributed = scored.claimed.resolved.attributed
    return attributed.attributions.filter(\.isOwnVoice).flatMap { attribution in
      attribution.content.map {
        attributed.tagged.text.string(attributed.tagged.segmented.span(of: $0))
      }
    }
  }

  private static let resources = AttributionResources(Shared.lexicons)
  private static let models = AttributionModels(Shared.lexicons)

  private static func scene(_ example: String) -> OwnVoiceScene {
    let context = AttributionContext(Shared.pipeline.tag(article(example)), resources)
    let scored = ProposalScorer(context, models).scored()
    let selected = Selection.select(scored.proposals, threshold: models.threshold)
    return OwnVoiceScene(context, scored, selected.map(AttributionBuilder(context).attribution))
  }

  /// The article as it would be read from a file.
  private static func article(_ example: String) -> Article {
    let text = example.replacing(" ¶ ", with: "\n\n")
    var article = Article(id: "example", metadata: .init(), text: SourceText(text))
    ArticleReader(lexicons: Shared.lexicons).read(Array(text.utf8), id: "example.txt") { read in
      if case .success(let found) = read { article = found }
    }
    return article
  }
}
