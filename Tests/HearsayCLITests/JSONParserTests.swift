import Testing

@testable import HearsayCLI

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws(JSONParser.Fault) -> JSONTree {
    try JSONParser.value(of: Array(text.utf8))
  }

  @Test func keysKeepTheirOrder() throws {
    let tree = try parse(" {\"b\" : 1, \"a\": [true, false , null], \"b\": {}} ")
    #expect(
      tree
        == .object([
          .init(key: "b", value: .integer(1)),
          .init(key: "a", value: .array([.bool(true), .bool(false), .null])),
          .init(key: "b", value: .object([])),
        ]))
  }

  @Test(arguments: [
    ("0", JSONTree.integer(0)), ("-12", .integer(-12)), ("1.5", .number(1.5)),
    ("1e2", .number(100)), ("-0.25E-1", .number(-0.025)), ("1.0", .number(1)),
    ("123456789012345678901234567890", .number(1.2345678901234568e29)),
  ])
  func numbersAreWholeOrNot(_ text: String, _ wanted: JSONTree) throws {
    #expect(try parse(text) == wanted)
  }

  @Test(arguments: [
    ("\"\"", ""), ("\"caf\u{E9}\"", "caf\u{E9}"), (#""a\"\\\/b""#, "a\"\\/b"),
    (#""\n\r\t\b\f""#, "\n\r\t\u{8}\u{C}"), (#""é""#, "\u{E9}"), (#""😀!""#, "\u{1F600}!"),
  ])
  func stringsAreUnescaped(_ text: String, _ wanted: String) throws {
    #expect(try parse(text) == .string(wanted))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "{a:1}", "[1 2]", "01", "-", "1.", ".5", "1e", "+1",
    "tru", "nan", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud83d\"", "\"\\ud83dx\"", "\"\\", "\"a\tb\"",
    "{} {}", "1e999", "[[]", "'a'",
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(throws: JSONParser.Fault.self) { try parse(text) }
  }

  @Test func theFaultTellsTheByte() {
    let fault = #expect(throws: JSONParser.Fault.self) { try parse("{\"a\":1 \"b\":2}") }
    #expect(fault?.column == 8)
  }

  @Test func deepNestingIsRefusedWithoutACrash() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONParser.Fault.self) { try parse(text) }
  }
}
