import Testing

@testable import HearsayCLI

@Suite struct LineWrapperTests {
  private static func wrap(_ text: String, _ width: Int) -> [String] {
    LineWrapper(width: width).lines(StyledText(text)).map(\.text)
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 13, ["one two three"]),
    ("one two three", 12, ["one two", "three"]),
    ("  one \n\t two  ", 20, ["one two"]),
    ("a incomprehensibilities", 10, ["a", "incomprehe", "nsibilitie", "s"]),
    ("a well-known fact", 7, ["a well-", "known", "fact"]),
    ("a 5-4 vote", 4, ["a", "5-4", "vote"]),
    ("half—whole", 6, ["half—", "whole"]),
    ("10\u{A0}000 people", 9, ["10\u{A0}000", "people"]),
  ])
  func linesBreakWhereTheyMay(text: String, width: Int, expected: [String]) {
    #expect(Self.wrap(text, width) == expected)
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect(Self.wrap("日本語文章", 4) == ["日本", "語文", "章"])
    #expect(Self.wrap("日本語文章", 5) == ["日本", "語文", "章"])
    #expect(Self.wrap("a😀 b😀", 4) == ["a😀", "b😀"])
  }

  @Test func closingMarksDoNotStartALine() {
    #expect(Self.wrap("日本語。文章", 6) == ["日本", "語。文", "章"])
    #expect(Self.wrap("日本「語文」", 6) == ["日本", "「語", "文」"])
  }

  @Test func combiningMarksTakeNoColumn() {
    let word = "e\u{301}e\u{301}e\u{301}"
    #expect(Self.wrap("\(word) \(word)", 7) == ["\(word) \(word)"])
  }

  @Test func unbrokenTextStaysTogether() {
    var text = StyledText("one ")
    text.appendUnbroken("{3 ")
    text.append("two")
    #expect(LineWrapper(width: 7).lines(text).map(\.text) == ["one", "{3 two"])
    var name = StyledText("a ")
    name.appendUnbroken("well-known name")
    #expect(LineWrapper(width: 16).lines(name).map(\.text) == ["a", "well-known name"])
  }

  @Test(arguments: 1...24)
  func noLineIsTooWideAndNothingIsLost(width: Int) {
    let text =
      "Officials — “two” of them — said 日本語テキスト was re-opened; 👩‍👩‍👧 e\u{301}tude-like, 3,141.59!"
    let lines = LineWrapper(width: max(2, width)).lines(StyledText(text))
    #expect(lines.allSatisfy { $0.columns <= max(2, width) })
    #expect(lines.allSatisfy { $0.text.first != " " && $0.text.last != " " })
    let letters = lines.map(\.text).joined().filter { $0 != " " }
    #expect(letters == text.filter { $0 != " " })
  }
}
