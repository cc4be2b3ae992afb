#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Any JSON value, for documents of unknown shape.
enum JSONValue: Decodable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case other

  init(from decoder: any Decoder) throws {
    if let string = try? decoder.singleValueContainer().decode(String.self) {
      self = .string(string)
    } else if let object = try? decoder.singleValueContainer().decode([String: JSONValue].self) {
      self = .object(object)
    } else if let array = try? decoder.singleValueContainer().decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .other
    }
  }

  /// Reads a document as pages embed them: comments, trailing commas and raw line breaks allowed.
  static func lenient(_ bytes: some Sequence<UInt8>) -> JSONValue? {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try? decoder.decode(JSONValue.self, from: Data(bytes.map { $0 < 32 ? 32 : $0 }))
  }

  /// Reads a document as RFC 8259 has it; nil for anything else.
  static func strict(_ bytes: [UInt8]) -> JSONValue? {
    try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// A member of an object; nil for any other value.
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { return members[key] }
    return nil
  }

  /// The elements of an array; any other value stands for itself.
  var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return [self]
  }

  /// The text of a string that is not empty.
  var text: String? {
    if case .string(let text) = self, !text.isEmpty { return text }
    return nil
  }
}
