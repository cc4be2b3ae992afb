import HearsayMatching
import HearsayTestSupport
import Testing

@Suite struct LexiconLintTests {
  static let header =
    "# Verb particles.\n# source: written here\n# licence: Apache-2.0\n# regenerate: edited by hand\n"

  private func messages(_ text: String, name: String = "particles.lex") -> [String] {
    LexiconLint.check([.init(name: name, bytes: Array(text.utf8))]).map(\.description)
  }

  @Test func everyBuiltInFileKeepsTheRules() {
    let errors = LexiconLint.check(Lexicons.builtInFiles)
    #expect(errors.map(\.description) == [])
  }

  @Test func aFileThatKeepsTheRulesHasNoErrors() {
    let text = Self.header + "@attributes kind\naway\nOff\tkind=adverb\non\n"
    #expect(messages(text) == [])
  }

  @Test(arguments: [
    ("on\noff\n", "particles.lex:6: out of order"),
    ("off\noff\n", "particles.lex:6: the phrase stands twice"),
    ("Off\noff\n", "particles.lex:6: a case variant of 'Off'"),
    ("off \n", "particles.lex:5: white space"),
    ("off  and on\n", "particles.lex:5: white space in the phrase"),
    ("off\r\n", "particles.lex:5: a carriage return"),
    ("off\tkind=adverb\n", "particles.lex:5: 'kind' is not in the line @attributes"),
    ("@attributes kind\noff\n", "particles.lex: no entry uses the attribute 'kind'"),
    ("off\tadverb\n", "particles.lex:5: an attribute without a key"),
    ("off\n\non\n", "particles.lex:6: a blank line"),
    ("off\non", "particles.lex:6: the last line does not end"),
    ("o\u{2019}er\n", "particles.lex:5: a curly apostrophe"),
  ])
  func oneFaultIsToldWithItsLine(_ entries: String, _ expected: String) {
    let found = messages(Self.header + entries)
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }

  @Test func aMissingHeaderIsTold() {
    let found = messages("off\n")
    #expect(found.contains { $0.contains("# licence: ") })
    #expect(found.contains { $0.contains("does not say what the file holds") })
  }

  @Test func anUnknownNameIsTold() {
    #expect(messages(Self.header + "off\n", name: "no-such.lex").count == 1)
  }
}
