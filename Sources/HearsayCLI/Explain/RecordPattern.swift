import Hearsay

/// What stands after `--id`: the identifier of a record, or the beginning of one.
struct RecordPattern: Hashable {
  let text: String

  /// How many letters a beginning has after "h-", at least.
  static let least = 4
  private static let lead = "h-"
  private static let letters = 20

  init(_ text: String) { self.text = text }

  /// Whether it is a whole identifier, so that no other record can fit.
  var isWhole: Bool { text.count == Self.lead.count + Self.letters }

  /// Whether it is the beginning of an identifier that is too short to look for.
  var isTooShort: Bool {
    Self.lead.hasPrefix(text)
      || text.hasPrefix(Self.lead) && text.count < Self.lead.count + Self.least
  }

  /// Whether a record can have it at all.
  var isPossible: Bool {
    text.hasPrefix(Self.lead) && text.count <= Self.lead.count + Self.letters
      && text.dropFirst(Self.lead.count).allSatisfy { "a"..."z" ~= $0 || "2"..."7" ~= $0 }
  }

  /// Whether a record's identifier is this one or begins with it.
  func fits(_ id: String) -> Bool { id.hasPrefix(text) }
}
