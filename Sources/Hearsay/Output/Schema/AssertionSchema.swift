extension SchemaObject {
  /// A record of `hearsay extract`.
  static let assertion = SchemaObject(
    "assertion", "One assertion: somebody is reported, by a cue, to have said something.",
    identity + place + facts + scores + spans
      + [
        .init(
          "tool", .string, "The program that wrote the record, and its version: hearsay 0.1.0."),
        .init("rules", .string, "The language and version of the rules: en-1."),
      ])

  private static let identity: [Property] = [
    .init("schema", .constant(RecordWriter.schema), "The version of the record."),
    .init("record", .constant("assertion"), "What the record tells of."),
    .init(
      "id", .code(prefix: "h-", .base32, count: 20),
      "A stable id: a hash of the article's id, the text's hash and the positions of source, cue and content."
    ),
    .init(
      "article_id", .string,
      "The article's path relative to the folder given, or the input record's own id."),
    .init("article_url", .nullable(.string), "The article's web address."),
    .init("article_title", .nullable(.string), "The article's headline."),
    .init("article_publisher", .nullable(.string), "Who published the article."),
    .init(
      "article_published", .nullable(.string),
      "When the article was published: a date, or a date and time, in ISO 8601."),
    .init("article_language", .nullable(.string), "The article's language: a BCP 47 code."),
    .init(
      "text_sha256", .code(prefix: "", .hexadecimal, count: 64),
      "The SHA-256 of the article's text in UTF-8."),
  ]

  private static let place: [Property] = [
    .init("seq", .integer(atLeast: 1), "The assertion's 1-based order in the article."),
    .init(
      "paragraph", .integer(atLeast: 1),
      "The 1-based paragraph of the cue, or of the content where there is no cue."),
    .init(
      "sentence", .integer(atLeast: 1),
      "The 1-based sentence of the cue, or of the content where there is no cue."),
  ]

  private static let facts: [Property] = [
    .init("kind", .choice(of: ClaimKind.self), "What kind of assertion it is."),
    .init(
      "quote", .choice(of: Attribution.QuoteType.self),
      "Whether the content is quoted, told in other words, or both."),
    .init(
      "source_name", .nullable(.string), "The best name of the source after resolution."),
    .init("source_type", .choice(of: SourceType.self), "What the source is."),
    .init("anonymous", .boolean, "Whether the source is kept from the reader."),
    .init("cue_lemma", .nullable(.string), "The cue's lemma: say, according to."),
    .init(
      "claim", .string,
      "The content as text that stands alone: no complementizer, parts joined by a space."),
    .init("polarity", .choice(of: Polarity.self), "Whether the claim affirms or denies."),
    .init("modality", .choice(of: Modality.self), "How firmly the claim is put."),
  ]

  private static let scores: [Property] = [
    .init("check_score", .share, "How much the claim is worth a fact-checker's time, from 0 to 1."),
    .init(
      "confidence", .share,
      "How probable it is that the record is right: of the records given 0.8, 80% are."),
    .init(
      "rule", .string, "The rule that proposed it; own-voice for what the article itself says."),
    .init(
      "claim_key", .code(prefix: "c-", .hexadecimal, count: 16),
      "Equal for restatements of one claim; groups claims across articles."),
    .init(
      "flags", .list(.string),
      "What a reader should know, in alphabetical order: anonymous-source, unclosed-quote …"),
  ]

  private static let spans: [Property] = [
    .init("sentence_span", .object(.span), "The sentence of the cue."),
    .init("content", .list(.object(.span), atLeast: 1), "The parts of the content, in text order."),
    .init("cue", .nullable(.object(.cue)), "The words that report; null where there are none."),
    .init("source", .nullable(.object(.source)), "The words that name the source."),
    .init(
      "chain", .list(.object(.link), atLeast: 1),
      "The way that the words took, outermost first; the last link is this assertion."),
    .init("propositions", .list(.object(.proposition)), "The clauses of the claim."),
    .init("entities", .list(.object(.entity)), "The entities that the content names."),
    .init("trace", .list(.object(.step)), "The reasons, with --explain; otherwise empty."),
  ]
}
