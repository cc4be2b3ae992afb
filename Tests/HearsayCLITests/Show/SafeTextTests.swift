import Testing

@testable import HearsayCLI

/// Nothing that an article holds may steer the terminal.
@Suite struct SafeTextTests {
  @Test(arguments: [
    ("plain “text” — é", "plain “text” — é"),
    ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"),
    ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\u{8}\u{7F}\u{0}b", "a␈␡␀b"),
    ("a\r\nb\tc\u{85}d\u{2028}e", "a b c d e"),
    ("\u{202E}evil\u{202C} \u{2066}x\u{2069}", "\u{FFFD}evil\u{FFFD} \u{FFFD}x\u{FFFD}"),
    ("soft\u{AD}hy\u{200B}phen\u{FEFF}", "softhyphen"),
    ("👩‍👩‍👧 ❤️", "👩‍👩‍👧 ❤️"),
    ("\u{301}a", "\u{25CC}\u{301}a"),
    ("hidden\u{E0041}\u{E0042}", "hidden"),
  ])
  func controlsBecomeSymbols(text: String, expected: String) {
    #expect(String(SafeText.characters(text)) == expected)
  }

  @Test func noControlOfTheFirstPlanesIsLeft() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = SafeText.characters("a\(scalar)b").flatMap(\.unicodeScalars)
      #expect(
        !safe.contains { $0.properties.generalCategory == .control },
        "U+\(String(value, radix: 16))")
    }
  }
}
