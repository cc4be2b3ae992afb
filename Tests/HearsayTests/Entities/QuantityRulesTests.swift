import HearsayTestSupport
import Testing

@testable import Hearsay

/// Every rule for quantities against its file in `Corpus/rules/entities`.
@Suite struct QuantityRulesTests {
  static let rules = QuantityRules.all.map { $0.name }

  @Test func everyRuleHasItsFileAndEveryFileItsRule() {
    let files = RuleExample.rules("entities").filter { $0.hasPrefix("quantity-") }
    #expect(files == Self.rules.sorted())
  }

  @Test(arguments: rules) func examplesAreRead(rule: String) {
    let items = RuleExamples.items("entities", rule, "Examples")
    #expect(items.count >= 6)
    for item in items {
      let (text, expected) = RuleExamples.sides(item)
      let found = QuantityText.read(text).filter { $0.rule == rule }.map(\.text)
      #expect(found.joined(separator: "; ") == expected, "in: \(text)")
    }
  }

  @Test(arguments: rules) func counterExamplesAreLeftAlone(rule: String) {
    let items = RuleExamples.items("entities", rule, "Counter-examples")
    #expect(items.count >= 4)
    for item in items {
      #expect(QuantityText.read(item).filter { $0.rule == rule }.isEmpty, "in: \(item)")
    }
  }

  @Test func quantitiesNeverOverlapAndStandInTextOrder() {
    for (name, text) in RuleExamples.articles() {
      let tagged = Shared.pipeline.tag(Article(id: name, metadata: .init(), text: text))
      var end = 0
      for quantity in tagged.quantities {
        #expect(quantity.tokens.lowerBound >= end, "in: \(name)")
        end = quantity.tokens.upperBound
      }
    }
  }

  @Test func ofEquallyLongReadingsTheFirstRuleCounts() {
    let found = QuantityText.read("Three quarters of it burnt, the 0900 hrs log says.")
    #expect(found.map(\.rule) == ["quantity-fraction", "quantity-clock"])
  }
}
