import Testing

@testable import HearsayCLI

/// The grammar of JSON, as the cursor and the tree made through it know it.
@Suite struct JSONCursorTests {
  @Test(arguments: [
    "{}", "[]", "[1,-2.5e+3,0]", "{\"a\":{\"b\":[true,false,null]}}", "\"\\u00e9\\n\\\"\"",
    " [ 1 , 2 ] ",
  ])
  func valuesAreTaken(_ text: String) throws {
    var cursor = JSONCursor(Array(text.utf8))
    try cursor.skip()
    try cursor.end()
    _ = try JSONParser.value(of: Array(text.utf8))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "-", "tru", "\"\\x\"", "\"\\u12\"", "\"a",
    "[1] 2", "{a:1}", "\"\u{1}\"", "1e", "+1", "[1 2]", "nul", "fals", "[tru]",
  ])
  func whatIsNoValueIsRefused(_ text: String) {
    #expect(throws: JSONParser.Fault.self) {
      var cursor = JSONCursor(Array(text.utf8))
      try cursor.skip()
      try cursor.end()
    }
    #expect(throws: JSONParser.Fault.self) { try JSONParser.value(of: Array(text.utf8)) }
  }

  @Test func treesKeepTheOrderOfKeysAndTellWholeNumbersFromOthers() throws {
    let value = try JSONParser.value(of: Array("{\"b\":1,\"a\\u0062\":[1.0,true,null,\"x\"]}".utf8))
    #expect(
      value
        == .object([
          .init(key: "b", value: .integer(1)),
          .init(key: "ab", value: .array([.number(1), .bool(true), .null, .string("x")])),
        ]))
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
