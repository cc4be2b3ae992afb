import HearsayMatching
import HearsayTestSupport
import HearsayText
import Testing

@Suite struct PhraseMatchTests {
  private static let loaded = Result {
    let list = "on\non the way\nthe way home\nstate-owned\nring o'bells\nway\nbird's eye\n"
    return try Lexicons.load(over: [.init(name: "particles.lex", bytes: Array(list.utf8))])
  }

  private let lexicons: Lexicons

  init() throws { lexicons = try Self.loaded.get() }

  /// The phrases of the list that are found in a text, with their first tokens.
  private func found(_ text: String) -> [String] {
    let segmentation = Segmenter(rules: lexicons.rules).segment(SourceText(text))
    let facts = segmentation.forms.forms.map { lexicons.facts(foldedHash: $0.foldedHash) }
    var matches: [PhraseMatch] = []
    lexicons.matches(
      in: segmentation.tokens.indices, of: segmentation.tokens, facts: facts,
      entries: entries(facts), into: &matches)
    return matches.filter { $0.lexicon == .particles }
      .map { "\($0.tokens.lowerBound) \(lexicons.phrase(of: $0.entry))" }
  }

  private func entries(_ facts: [Lexicons.WordFacts]) -> Lexicons.FormEntries {
    var entries = Lexicons.FormEntries()
    for word in facts { entries.append(lexicons.entries(of: word)[...]) }
    return entries
  }

  @Test func overlappingPhrasesAreAllFoundLongerOnesLater() {
    #expect(
      found("on the way home") == ["0 on", "0 on the way", "1 the way home", "2 way"])
  }

  @Test func caseIsFolded() { #expect(found("ON THE Way") == ["0 on", "0 on the way", "2 way"]) }

  @Test func aPhraseThatBreaksOffIsNotFound() { #expect(found("on the") == ["0 on"]) }

  @Test func hyphensAreTokens() {
    #expect(found("a State-owned firm") == ["1 state-owned"])
    #expect(found("a state owned firm") == [])
  }

  @Test(arguments: ["the bird's eye", "the bird\u{2019}s eye"])
  func apostrophesMatchStraightAndCurly(_ text: String) {
    #expect(found(text) == ["1 bird's eye"])
  }

  @Test func phrasesDoNotCrossTheEndsOfTheRun() {
    let segmentation = Segmenter(rules: lexicons.rules).segment(SourceText("on the way"))
    let facts = segmentation.forms.forms.map { lexicons.facts(foldedHash: $0.foldedHash) }
    var matches: [PhraseMatch] = []
    lexicons.matches(
      in: 0..<2, of: segmentation.tokens, facts: facts, entries: entries(facts),
      into: &matches)
    #expect(!matches.contains { $0.tokens.count > 2 })
  }
}
