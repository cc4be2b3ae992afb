import Testing

@testable import HearsayCLI

@Suite struct TreePrinterTests {
  private static let tree = Tree(
    "root",
    [
      Tree("first", [Tree("leaf one"), Tree("leaf two")]),
      Tree("last", [Tree("a label that is too long for one line")]),
    ])

  @Test func linesLeadToTheChildren() {
    #expect(
      TreePrinter(width: 60).lines(Self.tree).map(\.text) == [
        "root",
        "├─ first",
        "│  ├─ leaf one",
        "│  └─ leaf two",
        "└─ last",
        "   └─ a label that is too long for one line",
      ])
  }

  @Test func longLabelsGoOnBelowTheirBeginning() {
    #expect(
      TreePrinter(width: 24).lines(Self.tree).suffix(3).map(\.text) == [
        "   └─ a label that is",
        "        too long for one",
        "        line",
      ])
  }

  @Test func aLongLabelKeepsTheLineToItsChildren() {
    let tree = Tree("a label of some words", [Tree("leaf")])
    #expect(
      TreePrinter(width: 22).lines(Tree("top", [tree, Tree("end")])).map(\.text) == [
        "top", "├─ a label of some", "│  │ words", "│  └─ leaf", "└─ end",
      ])
  }
}

@Suite struct ExcerptTests {
  @Test(arguments: [("say", "“say”"), ("”", "‘”’"), ("the \"plan\"", "‘the \"plan\"’")])
  func quotationMarksDoNotMeet(text: String, expected: String) { #expect(text.quoted == expected) }

  @Test func shortTextsStay() { #expect(Excerpt.of("one\n two  three") == "one two three") }

  @Test func longTextsLoseTheirMiddle() {
    let words = (1...30).map { "word\($0)" }
    #expect(
      Excerpt.of(words.joined(separator: " "))
        == "word1 word2 word3 word4 … word27 word28 word29 word30")
  }
}
