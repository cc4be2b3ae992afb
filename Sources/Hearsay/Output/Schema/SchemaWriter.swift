/// Writes an object's description as JSON Schema, draft 2020-12.
enum SchemaWriter {
  /// Writes the schema of a root object, with the objects in it as definitions.
  static func write(_ root: SchemaObject, identifier: String, to json: inout JSONWriter) {
    json.object { json in
      json.key("$schema")
      json.string("https://json-schema.org/draft/2020-12/schema")
      json.key("$id")
      json.string("urn:" + identifier.map { $0 == "." || $0 == "/" ? ":" : $0 })
      json.key("title")
      json.string(identifier)
      members(of: root, &json)
      let definitions = root.definitions
      guard !definitions.isEmpty else { return }
      json.key("$defs")
      json.object { json in
        for definition in definitions {
          json.key(definition.name)
          json.object { members(of: definition, &$0) }
        }
      }
    }
    json.endLine()
  }

  private static func members(of object: SchemaObject, _ json: inout JSONWriter) {
    json.key("description")
    json.string(object.description)
    json.key("type")
    json.string("object")
    json.key("properties")
    json.object { json in
      for property in object.properties {
        json.key(property.name)
        json.object { json in
          json.key("description")
          json.string(property.description)
          write(property.type, &json)
        }
      }
    }
    json.key("required")
    json.array { list in
      for property in object.properties { list.string(property.name.description) }
    }
    json.key("additionalProperties")
    json.bool(false)
  }

  /// Writes the members that say what a value may be.
  private static func write(_ type: SchemaType, _ json: inout JSONWriter) {
    switch type {
    case .nullable(.string): names("string", &json)
    case .nullable(.number): names("number", &json)
    case .nullable(.integer(let least)):
      names("integer", &json)
      json.key("minimum")
      json.int(least)
    case .boolean: name("boolean", &json)
    case .string, .constant, .choice, .code: writeString(type, &json)
    case .integer, .number, .share: writeNumber(type, &json)
    case .pair: writeList(of: .integer(atLeast: 0), atLeast: 2, atMost: 2, &json)
    case .list(let element, let least): writeList(of: element, atLeast: least, atMost: nil, &json)
    case .object(let object):
      json.key("$ref")
      json.string("#/$defs/\(object.name)")
    case .nullable(let type): writeNullable(type, &json)
    }
  }

  private static func writeString(_ type: SchemaType, _ json: inout JSONWriter) {
    switch type {
    case .constant(let value):
      json.key("const")
      json.string(value)
    case .choice(let values):
      name("string", &json)
      json.key("enum")
      json.array { list in for value in values { list.string(value) } }
    case .code(let prefix, let alphabet, let count):
      name("string", &json)
      json.key("pattern")
      json.string("^\(prefix)[\(alphabet.rawValue)]{\(count)}$")
    default: name("string", &json)
    }
  }

  private static func writeNumber(_ type: SchemaType, _ json: inout JSONWriter) {
    switch type {
    case .integer(let least):
      name("integer", &json)
      json.key("minimum")
      json.int(least)
    case .share:
      name("number", &json)
      json.key("minimum")
      json.int(0)
      json.key("maximum")
      json.int(1)
    default: name("number", &json)
    }
  }

  private static func writeList(
    of element: SchemaType, atLeast least: Int, atMost most: Int?, _ json: inout JSONWriter
  ) {
    name("array", &json)
    json.key("items")
    json.object { write(element, &$0) }
    if least > 0 {
      json.key("minItems")
      json.int(least)
    }
    if let most {
      json.key("maxItems")
      json.int(most)
    }
  }

  private static func writeNullable(_ type: SchemaType, _ json: inout JSONWriter) {
    json.key("anyOf")
    json.array { list in
      list.object { write(type, &$0) }
      list.object { name("null", &$0) }
    }
  }

  private static func name(_ type: String, _ json: inout JSONWriter) {
    json.key("type")
    json.string(type)
  }

  /// Writes that a value is of a type or null.
  private static func names(_ type: String, _ json: inout JSONWriter) {
    json.key("type")
    json.array { list in
      list.string(type)
      list.string("null")
    }
  }
}
