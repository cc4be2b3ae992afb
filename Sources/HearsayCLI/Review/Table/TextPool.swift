import Hearsay

/// Texts that many records share, each once, by number.
struct TextPool {
  /// The texts, in the order in which they were first met.
  private(set) var texts: [[UInt8]?] = []
  private var numbers: [[UInt8]?: Int32] = [:]

  /// The number of a text, or of null.
  mutating func number(of text: [UInt8]?) -> Int32 {
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    numbers[text] = number
    texts.append(text)
    return number
  }
}

/// A fact that has few values, one number a record.
struct PooledColumn {
  private(set) var pool = TextPool()
  private(set) var numbers: [Int32] = []

  /// Adds a record's value.
  mutating func add(_ text: [UInt8]?) { numbers.append(pool.number(of: text)) }

  /// Writes `{"values":[…],"rows":[…]}`.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("values")
      json.array { json in
        for text in pool.texts { json.text(text) }
      }
      json.key("rows")
      json.array { json in
        for number in numbers { json.int(Int(number)) }
      }
    }
  }
}

extension JSONWriter {
  /// Writes bytes as a string, with U+FFFD in the place of what is no UTF-8, or null.
  mutating func text(_ bytes: [UInt8]?) {
    string(bytes.map { String(decoding: $0, as: UTF8.self) })
  }
}
