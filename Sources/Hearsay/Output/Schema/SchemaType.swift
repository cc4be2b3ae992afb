/// What a value may be: the part of JSON Schema that records need.
package indirect enum SchemaType: Sendable {
  case boolean
  case string
  /// A string that is always the same.
  case constant(String)
  /// One of some strings.
  case choice([String])
  /// A prefix and so many letters of an alphabet.
  case code(prefix: String, Alphabet, count: Int)
  case integer(atLeast: Int)
  case number
  /// A number from 0 to 1.
  case share
  /// The start and the end of a span.
  case pair
  case list(SchemaType, atLeast: Int)
  case object(SchemaObject)
  case nullable(SchemaType)

  /// The letters of a code.
  package enum Alphabet: String, Sendable { case base32 = "a-z2-7", hexadecimal = "0-9a-f" }

  /// A list that may be empty.
  static func list(_ element: SchemaType) -> SchemaType { .list(element, atLeast: 0) }

  /// One of an enumeration's values, so that the schema follows the code.
  static func choice<Value: CaseIterable & RawRepresentable<String>>(
    of type: Value.Type
  ) -> SchemaType {
    .choice(type.allCases.map(\.rawValue))
  }
}
