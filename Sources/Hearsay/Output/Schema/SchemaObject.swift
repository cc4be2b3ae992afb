/// An object with a fixed set of keys in a fixed order; every key stands in every object.
package struct SchemaObject: Sendable {
  /// One key with its value.
  package struct Property: Sendable {
    /// The key.
    package let name: StaticString
    package let type: SchemaType
    /// What it means, for people.
    let description: String

    init(_ name: StaticString, _ type: SchemaType, _ description: String) {
      self.name = name
      self.type = type
      self.description = description
    }
  }

  /// The name among the schema's definitions.
  let name: StaticString
  /// What it is, for people.
  let description: String
  /// Its keys, in the order in which they are written.
  package let properties: [Property]

  init(_ name: StaticString, _ description: String, _ properties: [Property]) {
    self.name = name
    self.description = description
    self.properties = properties
  }

  /// The objects inside it, each once, in the order in which they are first met.
  var definitions: [SchemaObject] {
    var found: [SchemaObject] = []
    Self.gather(from: self, into: &found)
    return found
  }

  private static func gather(from object: SchemaObject, into found: inout [SchemaObject]) {
    for property in object.properties {
      guard let inner = property.type.innermostObject,
        !found.contains(where: { $0.name.description == inner.name.description })
      else { continue }
      found.append(inner)
      gather(from: inner, into: &found)
    }
  }
}

extension SchemaType {
  /// The object that it is, that may stand in its place, or that its elements are; nil without one.
  fileprivate var innermostObject: SchemaObject? {
    switch self {
    case .object(let object): object
    case .nullable(let type), .list(let type, _): type.innermostObject
    default: nil
    }
  }
}
