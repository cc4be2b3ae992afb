package import HearsayText

extension TokenRules {
  /// The rules by which texts and phrases are cut, out of two of the lexicons' texts.
  package convenience init(abbreviations: [UInt8], exceptions: [UInt8]) {
    self.init(
      abbreviations: Abbreviations(
        Self.lines(of: abbreviations).map {
          ($0.phrase, Self.follower($0.attributes["followed-by"]))
        }),
      exceptions: Self.lines(of: exceptions).map { line in
        let kinds = (line.attributes["kind"] ?? "").split(separator: ",")
        return TokenRules.Exception(
          form: line.phrase,
          kinds: kinds.compactMap { TokenRules.Exception.Kind(rawValue: String($0)) },
          cut: line.attributes["cut"].flatMap { Int($0) } ?? 0)
      })
  }

  private static func follower(_ name: String?) -> Abbreviations.Follower {
    switch name {
    case "name": .name
    case "number": .number
    case "small": .small
    case "clock": .clock
    default: .any
    }
  }

  private static func lines(
    of bytes: [UInt8]
  ) -> [(phrase: String, attributes: [String: String])] {
    bytes.split(separator: 10).filter { $0.first != 35 && $0.first != 64 }.map { line in
      let fields = line.split(separator: 9).map { String(decoding: $0, as: UTF8.self) }
      var attributes: [String: String] = [:]
      for field in fields.dropFirst() {
        guard let sign = field.firstIndex(of: "=") else { continue }
        attributes[String(field[..<sign])] = String(field[field.index(after: sign)...])
      }
      return (fields.first ?? "", attributes)
    }
  }
}
