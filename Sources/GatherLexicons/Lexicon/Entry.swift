/// A phrase and its attributes; each attribute holds its values in order, without repeats.
struct Entry {
  /// The phrase as it is printed.
  var phrase: String

  /// Values by attribute key.
  var values: [String: [String]] = [:]

  /// First value of an attribute.
  subscript(key: String) -> String? { values[key]?.first }

  /// Adds the values that the attribute does not have yet.
  mutating func append(_ added: [String], to key: String) {
    for value in added where !value.isEmpty && values[key]?.contains(value) != true {
      values[key, default: []].append(value)
    }
  }

  /// Attributes in the order of `keys`, each as `key=value,value`.
  func fields(keys: [String]) -> [String] {
    keys.compactMap { key in
      values[key].map { "\(key)=\($0.joined(separator: ","))" }
    }
  }
}
