import HearsayTestSupport
import HearsayText
import Testing

@testable import Hearsay

/// Every rule for names against its file in `Corpus/rules/entities`.
@Suite struct EntityRulesTests {
  static let rules = EntityRules.all.map { $0.name }

  @Test func everyRuleHasItsFileAndEveryFileItsRule() {
    let files = RuleExample.rules("entities").filter { !$0.hasPrefix("quantity-") }
    #expect(files == Self.rules.sorted())
  }

  @Test(arguments: rules) func holdsOfTheNameInEveryExample(name: String) throws {
    let items = RuleExamples.items("entities", name, "Examples")
    #expect(items.count >= 4)
    for item in items { #expect(try Self.holds(name, item), "in: \(item)") }
  }

  @Test(arguments: rules) func holdsOfTheNameInNoCounterExample(name: String) throws {
    let items = RuleExamples.items("entities", name, "Counter-examples")
    #expect(items.count >= 3)
    for item in items { #expect(try !Self.holds(name, item), "in: \(item)") }
  }

  /// Whether a rule holds of the name in braces, which must be whole tokens of one sentence.
  private static func holds(_ name: String, _ item: String) throws -> Bool {
    let rule = try #require(EntityRules.all.first { $0.name == name })
    let marked = try #require(MarkedName(item), "one name in braces in: \(item)")
    let scene = Self.scene(marked.text)
    let tokens = try #require(marked.tokens(in: scene), "no whole tokens in: \(item)")
    let sentence = scene.parsed.sentences[Int(scene.sentenceOf[tokens.lowerBound])].tokens
    try #require(tokens.upperBound <= sentence.upperBound, "two sentences in: \(item)")
    return rule.holds(tokens, in: sentence, of: scene)
  }

  private static let resources = EntityResources(Shared.lexicons)

  private static func scene(_ text: String) -> EntityScene {
    let article = Article(id: "example", metadata: .init(), text: SourceText(text))
    let pipeline = Shared.pipeline
    return EntityScene(pipeline.syntax.run(pipeline.segment.run(article)), resources)
  }
}

/// A sentence with one name in braces, taken apart.
private struct MarkedName {
  let text: String
  let bytes: Range<Int>

  init?(_ item: String) {
    let parts = item.split(separator: "{", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let rest = parts[1].split(separator: "}", omittingEmptySubsequences: false)
    guard rest.count == 2, !rest[0].isEmpty else { return nil }
    text = "\(parts[0])\(rest[0])\(rest[1])"
    bytes = parts[0].utf8.count..<(parts[0].utf8.count + rest[0].utf8.count)
  }

  /// The tokens of the name; nil when it does not begin and end where tokens do.
  func tokens(in scene: EntityScene) -> Range<Int>? {
    guard let first = scene.tokens.firstIndex(where: { $0.span.start == bytes.lowerBound }),
      let last = scene.tokens.firstIndex(where: { $0.span.end == bytes.upperBound }), first <= last
    else { return nil }
    return first..<(last + 1)
  }
}
