import Hearsay
import HearsayTestSupport
import HearsayText
import Testing

/// The examples in `Corpus/rules/syntax`.
@Suite struct SyntaxExamplesTests {
  @Test(arguments: RuleExamples.items("syntax", "tags")) func tags(item: String) {
    let (text, expected) = RuleExamples.sides(item)
    let parsed = Self.parse(text)
    var found: Set<String> = []
    for at in parsed.tokens.indices {
      found.insert(parsed.segmented.string(at: at) + "/" + parsed.tags[at].name)
    }
    for pair in expected.split(separator: " ") {
      #expect(found.contains(String(pair)), "\(pair) in: \(text)")
    }
  }

  @Test(arguments: RuleExamples.items("syntax", "lemmas")) func lemmas(item: String) {
    let (text, expected) = RuleExamples.sides(item)
    let parsed = Self.parse(text)
    let found = parsed.tokens.indices.map { parsed.lemma(at: $0) }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test(arguments: RuleExamples.items("syntax", "noun-groups")) func nounGroups(item: String) {
    let parsed = Self.parse(Self.unmarked(item))
    #expect(Self.marked(parsed, parsed.nounGroups.map(\.tokens)) == item)
  }

  @Test(arguments: RuleExamples.items("syntax", "verb-groups")) func verbGroups(item: String) {
    let (marked, expected) = RuleExamples.sides(item)
    let parsed = Self.parse(Self.unmarked(marked))
    #expect(Self.marked(parsed, parsed.verbGroups.map(\.tokens)) == marked)
    #expect(parsed.verbGroups.map(Self.description).joined(separator: "; ") == expected)
  }

  @Test(arguments: RuleExamples.items("syntax", "clauses")) func clauses(item: String) {
    let (text, expected) = RuleExamples.sides(item)
    let parsed = Self.parse(text)
    let found = parsed.clauses.map { clause in
      let subject = clause.subject.map {
        parsed.segmented.text.string(parsed.segmented.span(of: parsed.nounGroups[$0].tokens))
      }
      let words = parsed.segmented.text.string(parsed.segmented.span(of: clause.tokens))
      return "\(clause.relation.rawValue) [\(subject ?? "-")] \(words)"
    }
    #expect(found.joined(separator: "; ") == expected)
  }

  static func parse(_ text: String) -> ParsedArticle {
    let article = Article(id: "example", metadata: .init(), text: SourceText(text))
    return Shared.pipeline.syntax.run(Shared.pipeline.segment.run(article))
  }

  private static func unmarked(_ text: String) -> String {
    text.replacing("{", with: "").replacing("}", with: "")
  }

  private static func marked(_ parsed: ParsedArticle, _ groups: [Range<Int>]) -> String {
    var bytes = parsed.segmented.text.bytes
    for group in groups.reversed() {
      let span = parsed.segmented.span(of: group)
      bytes.insert(UInt8(ascii: "}"), at: span.end)
      bytes.insert(UInt8(ascii: "{"), at: span.start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func description(_ group: VerbGroup) -> String {
    var words = ["\(group.form)", "\(group.tense)"]
    if group.isPerfect { words.append("perfect") }
    if group.isProgressive { words.append("progressive") }
    if group.isPassive { words.append("passive") }
    if group.isNegated { words.append("negated") }
    return words.joined(separator: " ")
  }
}
