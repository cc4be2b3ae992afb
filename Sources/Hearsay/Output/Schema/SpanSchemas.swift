extension SchemaObject {
  /// A stretch of the article's text.
  static let span = SchemaObject("span", "A stretch of the article's text; half-open.", spanMembers)

  /// The members of a span, which objects with more members begin with.
  static let spanMembers: [Property] = [
    .init("text", .string, "The text itself."),
    .init("start", .integer(atLeast: 0), "The code points before its first."),
    .init("end", .integer(atLeast: 0), "The code points up to its end."),
    .init("byte_start", .integer(atLeast: 0), "The bytes of UTF-8 before its first."),
    .init("byte_end", .integer(atLeast: 0), "The bytes of UTF-8 up to its end."),
  ]

  /// The members of a span that may stand for a word that is implied.
  static let partMembers: [Property] = spanMembers.map { member in
    guard case .integer = member.type else { return member }
    return Property(
      member.name, .nullable(member.type),
      String(member.description.dropLast()) + "; null for a word that is implied.")
  }

  static let cue = SchemaObject(
    "cue", "The words that report.",
    spanMembers + [
      .init("lemma", .string, "The lemma: say, according to."),
      .init("class", .string, "The class in the cue lexicon; other for a cue that is not there."),
      .init("frame", .string, "The frame that it was found in: content-source-cue."),
    ])

  static let source = SchemaObject(
    "source", "The words that name the source, and who it is.",
    spanMembers + [
      .init("form", .choice(of: ResolvedSource.Form.self), "How the text refers to the source."),
      .init("name", .nullable(.string), "Its name proper; null for a source that has none."),
      .init("role", .nullable(.string), "Its role: spokesman."),
      .init("affiliation", .nullable(.string), "Whom it belongs to."),
      .init("place", .nullable(.string), "Where it is."),
      .init(
        "stands_for", .nullable(.string),
        "What it speaks for: the government of China, for Beijing."),
      .init("entity_id", .nullable(.string), "The entity that it is, within the article."),
      .init(
        "resolved_from", .nullable(.object(.span)),
        "The words that a pronoun or description leads back to."),
    ])

  static let link = SchemaObject(
    "link", "One step on the way that the words took.",
    [
      .init("level", .integer(atLeast: 1), "1 for the outermost, and so on."),
      .init("source", .nullable(.string), "The best name of the source."),
      .init("cue", .nullable(.string), "The cue's lemma."),
      .init("assertion_id", .code(prefix: "h-", .base32, count: 20), "The assertion's id."),
    ])

  static let entity = SchemaObject(
    "entity", "One place where the content names an entity.",
    spanMembers + [
      .init("id", .string, "The entity's id within the article."),
      .init("type", .choice(of: EntityType.self), "What it is here."),
      .init("name", .string, "The entity's best name in the article."),
    ])

  static let step = SchemaObject(
    "step", "One reason for the record.",
    [
      .init("stage", .string, "The stage that gave the reason."),
      .init("rule", .string, "The rule or feature."),
      .init("weight", .nullable(.number), "What it added, in log-odds where a scorer used it."),
    ])
}
