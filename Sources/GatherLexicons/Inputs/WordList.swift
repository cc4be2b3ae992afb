import Foundation

/// A plain word list, one word a line.
struct WordList {
  /// Words that begin with a lower-case letter, without possessives.
  let lowerCase: Set<String>

  init(file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let words = text.split(separator: "\n").filter { word in
      !word.hasSuffix("'s") && word.first?.isLowercase == true
    }
    lowerCase = Set(words.map { String($0).precomposedStringWithCanonicalMapping })
  }
}
