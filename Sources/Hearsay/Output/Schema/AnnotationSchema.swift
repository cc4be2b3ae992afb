extension SchemaObject {
  /// An object of `hearsay annotate`.
  static let annotation = SchemaObject(
    "annotation", "The annotations of an article; offsets count code points.",
    [
      .init("schema", .constant(AnnotationWriter.schema), "The version of the object."),
      .init(
        "article_id", .string,
        "The article's path relative to the folder given, or the input record's own id."),
      .init("tokens", .list(.pair), "Where each token starts and ends."),
      .init("sentences", .list(.pair), "Where each sentence starts and ends."),
      .init("paragraphs", .list(.pair), "Where each paragraph starts and ends."),
      .init("quotations", .list(.pair), "Where each quotation starts and ends, marks included."),
      .init(
        "upos", .list(.choice(of: UniversalTag.self)), "The universal part of speech of each token."
      ),
      .init(
        "xpos", .list(.choice(PennTag.allCases.map(\.name))), "The Penn Treebank tag of each token."
      ),
      .init("lemmas", .list(.string), "The lemma of each token."),
      .init("entities", .list(.object(mention)), "Where the text names entities."),
      .init("propositions", .list(.object(.clause)), "The facts, one subject and object each."),
    ])

  private static let mention = SchemaObject(
    "mention", "One place where the text names an entity.",
    [
      .init("start", .integer(atLeast: 0), "The code points before its first."),
      .init("end", .integer(atLeast: 0), "The code points up to its end."),
      .init("type", .choice(of: EntityType.self), "What it is here."),
      .init("subtype", .nullable(.string), "A finer type: government, media, nationality …"),
      .init("name", .string, "The entity's best name in the article."),
      .init("id", .string, "The entity's id within the article."),
    ])
}
