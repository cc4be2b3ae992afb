extension SchemaObject {
  static let proposition = SchemaObject(
    "proposition", "One clause of the claim: who did what to whom.",
    [
      .init(
        "relation", .choice(of: Proposition.Relation.self), "How it stands to the main clause.")
    ] + tone + parts + [
      .init("quantities", .list(.object(.quantity)), "The amounts in it."),
      .init("times", .list(.object(.time)), "The dates and times in it."),
    ])

  /// A clause of a sentence, as annotations list it.
  static let clause = SchemaObject(
    "clause", "One clause of a sentence: who did what to whom.",
    [.init("sentence", .integer(atLeast: 1), "The 1-based sentence.")] + parts + tone)

  private static let tone: [Property] = [
    .init("polarity", .choice(of: Polarity.self), "Whether it affirms or denies."),
    .init("modality", .choice(of: Modality.self), "How firmly it is put."),
  ]

  private static let parts: [Property] = [
    .init("subject", .nullable(.object(.part)), "Who or what it is about."),
    .init("predicate", .nullable(.object(.predicate)), "What is said of the subject."),
    .init("object", .nullable(.object(.part)), "Whom or what the predicate acts on."),
    .init("arguments", .list(.object(.argument)), "What else belongs to the predicate."),
  ]

  private static let part = SchemaObject(
    "part", "A part of a clause, in the text or implied.", partMembers)

  private static let predicate = SchemaObject(
    "predicate", "The predicate of a clause.",
    partMembers + [.init("lemma", .nullable(.string), "Its lemma.")])

  private static let argument = SchemaObject(
    "argument", "A further part of a clause.",
    partMembers + [
      .init("role", .nullable(.string), "The preposition before it; null where a time has none.")
    ])

  private static let quantity = SchemaObject(
    "quantity", "An amount.",
    spanMembers + [
      .init("value", .nullable(.number), "The number, where one can be read."),
      .init("unit", .nullable(.string), "The unit: USD, percent."),
    ])

  private static let time = SchemaObject(
    "time", "A date or time.",
    spanMembers + [
      .init(
        "value", .nullable(.string), "In ISO 8601, relative to publication where that is known.")
    ])
}
