import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Every rule of resolution against its file in `Corpus/rules/resolution`.
@Suite struct ResolutionRulesTests {
  static let rules = ResolutionRules.all.map { $0.name }

  @Test func everyRuleHasItsFileAndEveryFileItsRule() {
    #expect(RuleExample.rules("resolution") == Self.rules.sorted())
  }

  @Test(arguments: rules) func examplesAreResolvedByTheRule(rule: String) {
    let examples = RuleExample.read("resolution", rule, "Examples")
    #expect(!examples.isEmpty)
    for example in examples {
      let source = Self.source(example)
      #expect(source.rule == rule, "\(source.rule) in: \(example)")
      for (key, value) in example.facts.sorted(by: { $0.key < $1.key }) {
        #expect(Self.value(key, source) == value, "\(key) in: \(example)")
      }
    }
  }

  @Test(arguments: rules) func counterExamplesAreLeftAlone(rule: String) {
    let examples = RuleExample.read("resolution", rule, "Counter-examples")
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(Self.source(example).rule != rule, "\(rule) in: \(example)")
    }
  }

  /// A headline points forward as far as the last word, which nothing follows: it crashed there once.
  @Test func aHeadlinePointsForwardToTheLastWord() {
    let text = """
      Ferry is safe, company says

      The harbour office said on Monday that the ferry belongs to the company
      """
    let article = Article(id: "a", metadata: .init(), text: SourceText(text))
    let resolved = Shared.pipeline.run(article).claimed.resolved
    #expect(resolved.sources.map(\.form) == [.nominal, .nominal])
    #expect(resolved.sources.allSatisfy { $0.properName == nil && $0.resolvedFrom == nil })
  }

  private static func source(_ example: RuleExample) -> ResolvedSource {
    Shared.pipeline.resolution.run(example.article.attributed(Shared.pipeline)).sources[
      example.index]
  }

  private static func value(_ key: String, _ source: ResolvedSource) -> String? {
    switch key {
    case "name": source.name
    case "type": source.type.rawValue
    case "role": source.role
    case "affiliation": source.affiliation
    case "place": source.place
    case "stands": source.standsFor
    case "flag": source.flags.first
    default: nil
    }
  }

  /// Found by fuzzing: a possessor with a bracket behind it, and nothing that is possessed.
  @Test func aPossessorOfNothingIsRead() {
    let text =
      "Student\u{2019}s[ death: Coaching centre owner denies role, police seek his custody\nStaff Reporter\n"
    let article = Shared.pipeline.run(
      Article(
        id: "a", metadata: .init(), text: SourceText(text + "The owner of a centre was held.")))
    #expect(article.claimed.resolved.sources.contains { $0.name != nil })
  }

}
