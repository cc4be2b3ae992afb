/// What `hearsay review` writes of each decision.
package enum DecisionSchema {
  /// The `schema` that a decision carries.
  package static let identifier = "hearsay.decision/1"
  /// What may be decided.
  package static let verdicts = ["accept", "fix", "reject", "skip", "undo"]
  /// Why a record may be rejected.
  package static let reasons = ["not-a-claim", "wrong-source", "wrong-span", "duplicate"]
}

extension SchemaObject {
  /// A line of the file of decisions.
  static let decision = SchemaObject(
    "decision", "What a reviewer decided on one assertion; the last line for an id counts.",
    [
      .init("schema", .constant(DecisionSchema.identifier), "The version of the object."),
      .init("record", .constant("decision"), "What the object tells of."),
      .init(
        "id", .code(prefix: "h-", .base32, count: 20), "The id of the record decided on."),
      .init("article_id", .string, "The article."),
      .init(
        "decision", .choice(DecisionSchema.verdicts),
        "What was decided; undo takes back the last decision on this id."),
      .init(
        "reason", .nullable(.choice(DecisionSchema.reasons)),
        "Why the record was rejected; null for other decisions."),
      .init("note", .nullable(.string), "What the reviewer noted."),
      .init(
        "fixed", .nullable(.object(fix)),
        "What the record should have been; null for other decisions."),
      .init("spans", .object(spans), "The spans of the record as it was shown."),
      .init("text_sha256", .string, "The hash of the article's text."),
      .init("claim", .string, "The claim as it was shown."),
      .init("source_name", .nullable(.string), "The source as it was shown."),
      .init("kind", .choice(of: ClaimKind.self), "The kind as it was shown."),
      .init("rule", .string, "The rule that proposed the record."),
      .init("confidence", .share, "The confidence as it was shown."),
      .init("reviewer", .nullable(.string), "Who decided, as --reviewer has it."),
      .init("time", .string, "When, in UTC (ISO 8601)."),
    ])

  private static let spans = SchemaObject(
    "spans", "Where the parts of a record stand, in code points of the article's text.",
    [
      .init("source", .list(.pair), "The source; empty where there is none."),
      .init("cue", .list(.pair), "The cue; empty where there is none."),
      .init("content", .list(.pair), "The parts of the content."),
    ])

  private static let fix = SchemaObject(
    "fix", "What a record should have been; null for what was right.",
    [
      .init("source", .nullable(.list(.pair)), "Where the source stands; empty for nowhere."),
      .init("cue", .nullable(.list(.pair)), "Where the cue stands; empty for nowhere."),
      .init("content", .nullable(.list(.pair)), "Where the parts of the content stand."),
      .init("source_name", .nullable(.string), "The source's name."),
      .init("kind", .nullable(.choice(of: ClaimKind.self)), "The kind of claim."),
    ])
}
