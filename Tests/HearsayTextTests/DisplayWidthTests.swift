import HearsayText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("plain", 5), ("", 0), ("e\u{301}", 1), ("\u{301}", 0), ("日本", 4), ("ｗ", 2), ("ｶ", 1),
    ("👩‍👩‍👧", 2), ("🇳🇬", 2), ("❤️", 2), ("😀!", 3), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("a\u{200B}b", 2), ("\u{7}\u{1B}", 0), ("क्षि", 3), ("“—…”", 4), ("é", 1),
  ])
  func columns(text: String, expected: Int) {
    #expect(DisplayWidth.columns(of: text) == expected)
  }
}
