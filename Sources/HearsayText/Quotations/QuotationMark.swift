/// A token that opens or closes a quotation, or may do either.
struct QuotationMark {
  /// Which marks belong together.
  enum Family: Sendable { case double, low, single, angle, singleAngle }
  /// What it does, by its form and by the spaces around it.
  enum Role: Sendable { case opens, closes, either }

  let token: Int
  let family: Family
  let role: Role

  /// The mark that a token is; nil when it is none.
  init?(_ token: Token, at: Int, in paragraph: TextSpan, _ bytes: [UInt8]) {
    let span = token.span
    let form = bytes[span.start]
    guard form == 34 || form == 39 || form == 96 || form == 0xC2 || form == 0xE2 else { return nil }
    let spacing = MarkSpacing(span, in: paragraph, bytes)
    guard let found = Self.find(bytes, span, spacing) else { return nil }
    self.token = at
    (family, role) = found
  }

  private static func find(
    _ bytes: [UInt8], _ span: TextSpan, _ spacing: MarkSpacing
  ) -> (Family, Role)? {
    switch (bytes[span.start], span.count) {
    case (34, 1): (.double, spacing.role)
    case (39, 2) where bytes[span.start + 1] == 39: (.double, spacing.role)
    case (39, 1): (.single, spacing.role == .either ? .closes : spacing.role)
    case (96, 1): (.single, .opens)
    case (96, 2): (.double, .opens)
    case (0xC2, 2): angle(bytes[span.start + 1], spacing)
    case (0xE2, 3) where bytes[span.start + 1] == 0x80: curly(bytes[span.start + 2], spacing)
    default: nil
    }
  }

  private static func angle(_ trail: UInt8, _ spacing: MarkSpacing) -> (Family, Role)? {
    switch trail {
    case 0xAB: (.angle, spacing.role == .closes ? .either : .opens)
    case 0xBB: (.angle, spacing.role == .opens ? .either : .closes)
    default: nil
    }
  }

  private static func curly(_ third: UInt8, _ spacing: MarkSpacing) -> (Family, Role)? {
    switch third {
    case 0x9C: (.double, spacing.role == .closes ? .either : .opens)
    case 0x9D: (.double, spacing.role == .opens ? .either : .closes)
    case 0x9E: (.low, .opens)
    case 0x98, 0x9A: (.single, .opens)
    case 0x99: (.single, .closes)
    case 0xB9: (.singleAngle, .opens)
    case 0xBA: (.singleAngle, .closes)
    default: nil
    }
  }
}

/// What the characters on both sides of a mark say of it.
struct MarkSpacing {
  /// What the mark does.
  let role: QuotationMark.Role

  init(_ span: TextSpan, in paragraph: TextSpan, _ bytes: [UInt8]) {
    let opensBefore = Self.opens(span.start, paragraph.start, bytes)
    let closesAfter = Self.closes(span.end, paragraph.end, bytes)
    if opensBefore == closesAfter {
      role = .either
    } else {
      role = opensBefore ? .opens : .closes
    }
  }

  /// Whether a space, a bracket, a dash or an opening mark stands before an offset.
  private static func opens(_ at: Int, _ start: Int, _ bytes: [UInt8]) -> Bool {
    guard at > start else { return true }
    switch bytes[at - 1] {
    case 0...32, 40, 91, 123, 45, 47, 34, 61: return true
    case 39: return at - 1 == start || bytes[at - 2] <= 32
    case 0xA0: return bytes[at - 2] == 0xC2
    case 0x93, 0x94, 0x98, 0x9C, 0x9E:
      return at - start > 2 && bytes[at - 2] == 0x80 && bytes[at - 3] == 0xE2
    default: return false
    }
  }

  /// Whether a space or a mark that closes stands at an offset.
  private static func closes(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    guard at < end else { return true }
    switch bytes[at] {
    case 0...32, 33, 41, 44, 46, 58, 59, 63, 93, 45, 34, 39, 125: return true
    case 0xC2: return bytes[at + 1] == 0xA0
    case 0xE2: return bytes[at + 1] == 0x80 && bytes[at + 2] != 0x98 && bytes[at + 2] != 0x9C
    default: return false
    }
  }
}
