import HearsayText
import Testing

@Suite struct SourceTextTests {
  @Test func codePointOffsetsAgreeWithUnicodeScalars() {
    let string = String(repeating: "“Süd” – čaj 😀 x. ", count: 20)
    let text = SourceText(string)
    var byte = 0
    for (count, scalar) in string.unicodeScalars.enumerated() {
      #expect(text.codePointOffset(ofByte: byte) == count)
      byte += String(scalar).utf8.count
    }
    #expect(text.codePointOffset(ofByte: byte) == string.unicodeScalars.count)
  }

  @Test(arguments: ["É", "Ž", "Ř", "Ω", "Ж", "Я", "ABC", "O’Neil"])
  func foldingIsCaseBlind(word: String) {
    let upper = Array(word.utf8)
    let lower = Array(word.lowercased().utf8)
    #expect(
      FoldedWord.hash(upper, 0..<upper.count) == FoldedWord.hash(lower, 0..<lower.count))
  }
}
