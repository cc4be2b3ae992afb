/// Reads a file of weights whose features are names: comment lines, `@name` with a tab and a number for a
/// setting, then sections `@section` with lines of a name, a tab and a number.
struct NamedWeights {
  /// The settings, by name.
  private(set) var settings: [String: Double] = [:]
  /// The weights, by name.
  private(set) var weights: [String: Double] = [:]

  /// Reads the bytes of a file; lines that are no weight are passed over.
  ///
  /// Complexity: linear in the bytes.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard line.first != UInt8(ascii: "#"), let tab = line.lastIndex(of: UInt8(ascii: "\t"))
      else { continue }
      let value = Double(WeightsFile.number(bytes.span, tab + 1, line.endIndex))
      let name = String(decoding: line[..<tab], as: UTF8.self)
      if name.utf8.first == UInt8(ascii: "@") {
        settings[String(name.dropFirst())] = value
      } else {
        weights[name] = value
      }
    }
  }
}
