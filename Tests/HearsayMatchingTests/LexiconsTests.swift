import HearsayMatching
import HearsayTestSupport
import Testing

@Suite struct LexiconsTests {
  @Test func everyEntryIsFoundByItsPhrase() {
    let lexicons = Shared.lexicons
    for entry in lexicons.entries.indices {
      #expect(lexicons.entries(matching: lexicons.phrase(of: entry)).contains(entry))
    }
  }

  @Test func aFileWithAnUnknownNameIsRefused() {
    #expect(throws: LexiconError.self) {
      try Lexicons.load(over: [.init(name: "no-such-list.lex", bytes: Array("word".utf8))])
    }
  }
}
