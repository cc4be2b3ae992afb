@testable import HearsayCLI

/// Compares objects with a printed JSON Schema: keys, their order, types and enumerated values.
struct SchemaWalk {
  private let root: JSONTree
  /// What does not agree.
  private(set) var faults: [String] = []

  init(_ schema: JSONTree) { root = schema }

  /// Compares an object with the whole schema.
  mutating func check(_ value: JSONTree) { check(value, root, "$") }

  private mutating func check(_ value: JSONTree, _ schema: JSONTree, _ path: String) {
    if let reference = schema["$ref"]?.text, let name = reference.split(separator: "/").last {
      return check(value, root["$defs"]?[String(name)] ?? .null, path)
    }
    if let choices = schema["anyOf"]?.elements {
      let wanted = choices.first { ($0["type"] == .string("null")) == (value == .null) } ?? .null
      return check(value, wanted, path)
    }
    if let constant = schema["const"], constant != value { faults.append("\(path): constant") }
    if let values = schema["enum"]?.elements, !values.contains(value) {
      faults.append("\(path): \(value) is not enumerated")
    }
    if let type = schema["type"], !Self.types(type).contains(Self.type(of: value)) {
      faults.append("\(path): \(value.kind) is not \(type)")
    }
    checkInside(value, schema, path)
  }

  private mutating func checkInside(_ value: JSONTree, _ schema: JSONTree, _ path: String) {
    if case .object(let members) = value, case .object(let properties)? = schema["properties"] {
      let keys = members.map(\.key)
      if keys != properties.map(\.key) { faults.append("\(path): keys \(keys)") }
      for (member, property) in zip(members, properties) {
        check(member.value, property.value, "\(path).\(member.key)")
      }
    }
    if let items = schema["items"] {
      for element in value.elements { check(element, items, path + "[]") }
    }
  }

  private static func types(_ type: JSONTree) -> [String] {
    let names = type.text.map { [$0] } ?? type.elements.compactMap(\.text)
    return names.contains("number") ? names + ["integer"] : names
  }

  private static func type(of value: JSONTree) -> String {
    switch value {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .integer: "integer"
    case .number: "number"
    case .bool: "boolean"
    case .null: "null"
    }
  }
}
