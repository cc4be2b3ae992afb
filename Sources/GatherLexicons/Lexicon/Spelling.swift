import Foundation

/// Letters that do not decompose into an ASCII letter and a mark.
private let undecomposed: [Character: String] = [
  "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th",
  "Þ": "Th", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ı": "i", "ə": "a", "Ə": "A",
  "ħ": "h", "Ħ": "H",
]

/// Apostrophes and the marks that transliterations use for consonants.
private let apostrophes: Set<Character> = ["’", "‘", "ʻ", "ʼ", "`", "ʿ", "ʾ", "´"]

extension String {
  /// The phrase in lower case, by which entries are compared.
  var folded: String { lowercased() }

  /// The phrase without spaces at its ends and with single spaces inside.
  var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }

  /// The phrase with straight apostrophes and in composed form.
  var straightened: String {
    guard !utf8.allSatisfy({ $0 < 0x80 && $0 != 0x60 }) else { return self }
    return String(map { apostrophes.contains($0) ? "'" : $0 }).precomposedStringWithCanonicalMapping
  }

  /// The phrase in ASCII letters, or nil if that cannot be had.
  var asciiSpelling: String? {
    let plain = straightened.map { undecomposed[$0] ?? String($0) }.joined()
    let scalars = plain.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { !(0x0300...0x036F).contains($0.value) }
    let result = String(String.UnicodeScalarView(scalars))
    return result.utf8.allSatisfy { $0 < 0x80 } ? result : nil
  }

  /// Whether every letter is Latin and nothing but letters, spaces, `'`, `-` and `.` occurs.
  var isPlainLatinName: Bool {
    let marks: Set<UInt32> = [0x20, 0x27, 0x2D, 0x2E]
    return unicodeScalars.allSatisfy { scalar in
      marks.contains(scalar.value)
        || (scalar.properties.isAlphabetic && (scalar.value < 0x250 || isVietnamese(scalar)))
    }
  }

  private func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    (0x1E00...0x1EFF).contains(scalar.value)
  }

  /// The phrase and, when it differs, its ASCII spelling.
  var withASCIISpelling: [String] {
    let straight = straightened
    guard let plain = asciiSpelling, plain != straight else { return [straight] }
    return [plain, straight]
  }
}
