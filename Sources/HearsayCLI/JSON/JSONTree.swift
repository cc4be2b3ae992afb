/// A JSON value that keeps the order of keys.
enum JSONTree: Equatable, Sendable {
  /// A key with its value.
  struct Member: Equatable, Sendable {
    let key: String
    let value: JSONTree
  }

  case object([Member])
  case array([JSONTree])
  case string(String)
  case integer(Int)
  case number(Double)
  case bool(Bool)
  case null

  /// What it is called in messages.
  var kind: String {
    switch self {
    case .object: "an object"
    case .array: "a list"
    case .string: "a string"
    case .integer: "a whole number"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }

  /// The first member of an object with a key; nil where there is none.
  subscript(key: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The elements of an array; none for any other value.
  var elements: [JSONTree] {
    if case .array(let elements) = self { return elements }
    return []
  }

  /// The text of a string; nil for any other value.
  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// A whole number; nil for any other value.
  var integer: Int? {
    if case .integer(let value) = self { return value }
    return nil
  }
}
