internal import HearsayMatching

/// What `pronouns.lex` says of a pronoun.
struct Pronoun: Sendable {
  enum Kind: Sendable {
    case personal, relative, demonstrative
    /// "one", "some", "both": perhaps a part of somebody named before.
    case indefinite
    /// "nobody", "everyone": nobody in particular.
    case general
  }

  let person: Int
  let isPlural: Bool
  let isSingular: Bool
  /// `f`, `m`, `n`; nil where it tells nothing.
  let gender: String?
  let kind: Kind
  let isPossessive: Bool

  static func table(_ lexicons: Lexicons) -> [WordID: Pronoun] {
    var table: [WordID: Pronoun] = [:]
    for entry in lexicons.entries(in: .pronouns) {
      let words = lexicons.words(of: entry)
      guard words.count == 1, words[0] >= 0 else { continue }
      table[words[0]] = Pronoun(entry, lexicons)
    }
    return table
  }

  private init(_ entry: Int, _ lexicons: Lexicons) {
    let number = lexicons.attribute("number", of: entry) ?? "s,p"
    let kinds = lexicons.attribute("kind", of: entry) ?? ""
    person = Int(lexicons.attribute("person", of: entry) ?? "") ?? 3
    isPlural = number.contains("p")
    isSingular = number.contains("s")
    gender = lexicons.attribute("gender", of: entry)
    isPossessive = lexicons.attribute("case", of: entry)?.contains("possessive") ?? false
    kind =
      kinds.hasPrefix("personal")
      ? .personal
      : kinds.contains("relative")
        ? .relative
        : kinds.hasPrefix("demonstrative")
          ? .demonstrative : kinds.contains("general") ? .general : .indefinite
  }
}
