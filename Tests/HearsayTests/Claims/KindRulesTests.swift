import HearsayTestSupport
import Testing

@testable import Hearsay

/// Every rule of kinds against its file in `Corpus/rules/claims`.
@Suite struct KindRulesTests {
  static let rules = KindRules.all.map { $0.name }
  private static let resources = ClaimResources(Shared.lexicons)

  @Test func everyRuleHasItsFileAndEveryFileItsRule() {
    #expect(RuleExample.rules("claims") == Self.rules.sorted())
  }

  @Test(arguments: rules) func examplesGetTheirKindFromTheRule(rule: String) {
    let examples = RuleExample.read("claims", rule, "Examples")
    #expect(!examples.isEmpty)
    for example in examples {
      let found = Self.first(example)
      #expect(found?.name == rule, "in: \(example)")
      #expect(found?.kind.rawValue == example.facts["kind"], "in: \(example)")
    }
  }

  @Test(arguments: rules) func counterExamplesAreLeftAlone(rule: String) {
    let examples = RuleExample.read("claims", rule, "Counter-examples")
    #expect(!examples.isEmpty)
    for example in examples { #expect(Self.first(example)?.name != rule, "in: \(example)") }
  }

  /// The first rule that has an answer, and the answer.
  private static func first(_ example: RuleExample) -> (name: String, kind: ClaimKind)? {
    let attributed = example.article.attributed(Shared.pipeline)
    let context = ClaimContext(
      resolved: Shared.pipeline.resolution.run(attributed), resources: resources)
    for rule in KindRules.all {
      let attribution = attributed.attributions[example.index]
      if let kind = rule.kind(of: attribution, example.index, in: context) {
        return (rule.name, kind)
      }
    }
    return nil
  }
}
