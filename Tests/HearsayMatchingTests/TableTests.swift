import HearsayMatching
import HearsayTables
import HearsayTestSupport
import Testing

@Suite struct TableTests {
  @Test(arguments: [0, 1, 63, 64, 4095, 4096, 1_234_567, NumberText.limit - 1])
  func numbersAreReadAsTheyWereWritten(_ number: Int) {
    var text: [UInt8] = []
    NumberText.append(7, to: &text)
    NumberText.append(number, to: &text)
    #expect(FixedBytes(text).number(1) == number)
    #expect(text.allSatisfy { $0 >= 0x30 && $0 < 0x70 })
  }

  @Test func plainPhrasesAreSplitAsTheTokenizerCutsThem() {
    let lexicons = Shared.lexicons
    let splitter = PhraseSplitter(rules: lexicons.rules)
    for entry in stride(from: 0, to: lexicons.entries.count, by: 23) {
      let phrase = Array(lexicons.phrase(of: entry).utf8)
      let range = 0..<phrase.count
      #expect(splitter.words(phrase, range) == splitter.cutWords(phrase, range))
    }
    let contraction = Array("they cannot".utf8)
    #expect(splitter.words(contraction, 0..<contraction.count).count == 3)
  }

  @Test func aWordThatIsTooLongIsToldWithItsLine() {
    var builder = TableBuilder(rules: Shared.lexicons.rules)
    let text = Array("short\n".utf8) + Array(repeating: 97, count: 128)
    let fault = #expect(throws: LexiconFault.self) { try builder.add(text) }
    #expect(fault?.line == 2)
  }
}
