import Hearsay

/// Whether a value that is neither object nor list is what the schema tells.
enum ScalarCheck {
  /// What is wrong with a value, to be read after its name; nil where nothing is.
  static func fault(of value: JSONTree, _ type: SchemaType) -> String? {
    switch (type, value) {
    case (.string, .string), (.boolean, .bool), (.number, .number), (.number, .integer): nil
    case (.constant(let wanted), .string(let text)):
      text == wanted ? nil : "is \"\(text)\", not \"\(wanted)\""
    case (.choice(let wanted), .string(let text)):
      wanted.contains(text) ? nil : "is \"\(text)\", none of \(wanted.joined(separator: ", "))"
    case (.code(let prefix, let alphabet, let count), .string(let text)):
      isCode(text, prefix, alphabet, count)
        ? nil : "is \"\(text)\", not \"\(prefix)\" and \(count) of [\(alphabet.rawValue)]"
    case (.integer(let least), .integer(let number)):
      number >= least ? nil : "is \(number); it cannot be below \(least)"
    case (.share, .integer(let number)): fault(ofShare: Double(number))
    case (.share, .number(let number)): fault(ofShare: number)
    default: "is \(value.kind) where \(name(type)) belongs"
    }
  }

  private static func fault(ofShare number: Double) -> String? {
    (0...1).contains(number) ? nil : "is \(number); it lies between 0 and 1"
  }

  private static func isCode(
    _ text: String, _ prefix: String, _ alphabet: SchemaType.Alphabet, _ count: Int
  ) -> Bool {
    guard text.hasPrefix(prefix) else { return false }
    let letters = text.utf8.dropFirst(prefix.utf8.count)
    let digits: ClosedRange<UInt8> = alphabet == .base32 ? 50...55 : 48...57
    let last = alphabet == .base32 ? UInt8(ascii: "z") : UInt8(ascii: "f")
    return letters.count == count
      && letters.allSatisfy { digits.contains($0) || (UInt8(ascii: "a")...last).contains($0) }
  }

  /// What a type is called in messages.
  private static func name(_ type: SchemaType) -> String {
    switch type {
    case .boolean: "true or false"
    case .string, .constant, .choice, .code: "a string"
    case .integer: "a whole number"
    case .number, .share: "a number"
    case .pair, .list: "a list"
    case .object: "an object"
    case .nullable(let type): "\(name(type)) or null"
    }
  }
}
