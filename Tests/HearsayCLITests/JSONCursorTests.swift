import Testing

@testable import HearsayCLI

/// The cursor takes what the parser takes and refuses what it refuses.
@Suite struct JSONCursorTests {
  @Test(arguments: [
    "{}", "[]", "[1,-2.5e+3,0]", "{\"a\":{\"b\":[true,false,null]}}", "\"\\u00e9\\n\\\"\"",
    " [ 1 , 2 ] ",
    "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "-", "tru", "\"\\x\"", "\"\\u12\"", "\"a",
    "[1] 2",
    "{a:1}", "\"\u{1}\"", "1e", "+1", "[1 2]", "nul",
  ])
  func itAgreesWithTheParser(_ text: String) {
    let bytes = Array(text.utf8)
    let parsed = Result { () throws(JSONParser.Fault) in try JSONParser.value(of: bytes) }
    let skipped = Result { () throws(JSONParser.Fault) in
      var cursor = JSONCursor(bytes)
      try cursor.skip()
      try cursor.end()
    }
    #expect((try? parsed.get()) == nil ? (try? skipped.get()) == nil : (try? skipped.get()) != nil)
  }

  @Test func deepNestingIsRefused() {
    var cursor = JSONCursor(Array(String(repeating: "[", count: 100).utf8))
    #expect(throws: JSONParser.Fault.self) { try cursor.skip() }
  }

  @Test func stringsAreReadWithTheirEscapesUndone() throws {
    var cursor = JSONCursor(Array("\"a\\u00e9\\ud83d\\ude00\\\\\"".utf8))
    #expect(try cursor.string() == Array("aé😀\\".utf8))
  }

  @Test(
    arguments: [("12", 12), ("-1", nil), ("1.5", nil), ("null", nil), ("\"1\"", nil)]
      as [(String, Int?)])
  func wholeNumbersAreRead(_ text: String, _ expected: Int?) throws {
    var cursor = JSONCursor(Array(text.utf8))
    #expect(try cursor.integer() == expected)
  }
}
