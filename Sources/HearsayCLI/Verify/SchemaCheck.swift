import Hearsay

/// Every record has the same keys in the same order, with values of the types that the schema tells.
struct SchemaCheck: RecordCheck {
  let schema: RecordSchema
  /// The schema of records that `hearsay group` has added its keys to.
  var grouped: RecordSchema?

  func check(_ record: VerifiedRecord, _ faults: inout FaultList) {
    let isGrouped = record.json["group_id"] != nil
    let root = (isGrouped ? grouped : nil)?.root ?? schema.root
    check(record.json, .object(root), "") { faults.add(record.line, $0) }
  }

  private func check(
    _ value: JSONTree, _ type: SchemaType, _ path: String, _ note: (String) -> Void
  ) {
    switch (type, value) {
    case (.nullable, .null): return
    case (.nullable(let inner), _): return check(value, inner, path, note)
    case (.object(let object), .object(let members)): check(members, object, path, note)
    case (.list(let element, let least), .array(let elements)):
      if elements.count < least { note("\(path) is empty; at least \(least) belongs in it") }
      for (index, item) in elements.enumerated() { check(item, element, "\(path)[\(index)]", note) }
    case (.pair, .array(let elements)):
      if elements.count != 2 || elements.contains(where: { ($0.integer ?? -1) < 0 }) {
        note("\(path) is not the start and the end of a span")
      }
    default:
      if let message = ScalarCheck.fault(of: value, type) { note("\(path) \(message)") }
    }
  }

  private func check(
    _ members: [JSONTree.Member], _ object: SchemaObject, _ path: String, _ note: (String) -> Void
  ) {
    let prefix = path.isEmpty ? "" : path + "."
    let wanted = object.properties.map(\.name.description)
    let found = members.map(\.key)
    if found != wanted { noteKeys(found, wanted, prefix, note) }
    for property in object.properties {
      let name = property.name.description
      guard let member = members.first(where: { $0.key == name }) else { continue }
      check(member.value, property.type, prefix + name, note)
    }
  }

  /// Tells in what keys differ from those that are wanted.
  private func noteKeys(
    _ found: [String], _ wanted: [String], _ prefix: String, _ note: (String) -> Void
  ) {
    let missing = wanted.filter { !found.contains($0) }
    let unknown = found.filter { !wanted.contains($0) }
    for key in missing { note("the key \(prefix)\(key) is missing") }
    for key in unknown { note("the key \(prefix)\(key) is not part of \(schema.identifier)") }
    guard missing.isEmpty, unknown.isEmpty else { return }
    if found.count > wanted.count {
      let twice = wanted.filter { key in found.count { $0 == key } > 1 }
      for key in twice { note("the key \(prefix)\(key) stands twice") }
    } else if let place = wanted.indices.first(where: { found[$0] != wanted[$0] }) {
      note(
        "keys are out of order: \(prefix)\(found[place]) stands where \(wanted[place]) belongs")
    }
  }
}
