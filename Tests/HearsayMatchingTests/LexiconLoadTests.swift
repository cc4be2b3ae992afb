import HearsayMatching
import HearsayTestSupport
import Testing

@Suite struct LexiconLoadTests {
  @Test func tablesMadeAtRunTimeAreThoseOfTheBuild() throws {
    let built = Shared.lexicons
    let made = try Lexicons.load(over: Lexicons.builtInFiles)
    #expect(made.entries.count == built.entries.count)
    #expect(made.wordCount == built.wordCount)
    for entry in stride(from: 0, to: built.entries.count, by: 97) {
      #expect(made.phrase(of: entry) == built.phrase(of: entry))
      #expect(made.words(of: entry) == built.words(of: entry))
    }
  }

  @Test func aFileReplacesTheBuiltInOneOfItsName() throws {
    let file = Lexicons.File(name: "particles.lex", bytes: Array("off\nbrand new\n".utf8))
    let lexicons = try Lexicons.load(over: [file])
    #expect(lexicons.entries(in: .particles).map(lexicons.phrase) == ["off", "brand new"])
    #expect(lexicons.entries(in: .cues).count == Shared.lexicons.entries(in: .cues).count)
  }

  @Test func weightsAreLaidOverWithoutTheirLists() throws {
    let file = Lexicons.File(name: "tagger.weights", bytes: [1, 2])
    let lexicons = try Lexicons.load(over: [file])
    #expect(lexicons.weights["tagger"] == [1, 2])
    #expect(lexicons.weights["no-such"] == nil)
    #expect(lexicons.entries.count == Shared.lexicons.entries.count)
  }

  @Test func aFileWithAnUnknownNameIsRefused() {
    let file = Lexicons.File(name: "no-such-list.lex", bytes: Array("word".utf8))
    #expect(throws: LexiconError.self) { try Lexicons.load(over: [file]) }
  }

  @Test func aLineWithoutAPhraseIsToldWithFileAndLine() {
    let file = Lexicons.File(name: "particles.lex", bytes: Array("# x\noff\n\tkind=a\n".utf8))
    let error = #expect(throws: LexiconError.self) { try Lexicons.load(over: [file]) }
    #expect(error?.file == "particles.lex")
    #expect(error?.line == 3)
  }
}
