extension SchemaObject {
  /// An object of `hearsay read`.
  static let article = SchemaObject(
    "article", "An article as it was understood; also valid input.",
    [
      .init("schema", .constant(ArticleWriter.schema), "The version of the object."),
      .init(
        "article_id", .string,
        "Its path relative to the folder given, or the input record's own id."),
      .init("title", .nullable(.string), "Its headline."),
      .init("published", .nullable(.string), "When it was published, in ISO 8601."),
      .init("publisher", .nullable(.string), "Who published it."),
      .init("url", .nullable(.string), "Its web address."),
      .init("language", .nullable(.string), "Its language: a BCP 47 code."),
      .init("byline", .nullable(.string), "Who wrote it: who \"I\" is outside of quotations."),
      .init("text", .string, "Its text, in which the offsets of all records count."),
      .init(
        "text_sha256", .code(prefix: "", .hexadecimal, count: 64),
        "The SHA-256 of the text in UTF-8."),
      .init("parts", .list(.object(articlePart)), "What in the text is no running news text."),
    ])

  private static let articlePart = SchemaObject(
    "part", "A stretch of the text that is no running news text.",
    [
      .init("kind", .choice(of: Article.Part.Kind.self), "What it is."),
      .init("start", .integer(atLeast: 0), "The code points before its first."),
      .init("end", .integer(atLeast: 0), "The code points up to its end."),
    ])

  /// The record of an article that could not be read.
  static let error = SchemaObject(
    "error", "An article that could not be read.",
    [
      .init("schema", .constant(ErrorWriter.schema), "The version of the record."),
      .init("record", .constant("error"), "What the record tells of."),
      .init(
        "article_id", .string,
        "Its path relative to the folder given, or the input record's own id."),
      .init("reason", .string, "What went wrong, in a word: empty, too-large, broken-json …"),
      .init("detail", .string, "Where exactly, what is wrong, and what to do."),
    ])
}
