extension SchemaObject {
  /// A record of `hearsay group`.
  static let grouped = SchemaObject(
    "grouped", "One assertion with its place among those that make the same claim.",
    assertion.properties + [
      .init(
        "group_id", .code(prefix: "g-", .hexadecimal, count: 16),
        "The group: equal for restatements and denials of one claim."),
      .init("group_size", .integer(atLeast: 1), "How many records are in the group."),
      .init(
        "group_role", .choice(of: GroupRole.self),
        "Whether it makes the claim first, again, denies it, or is alone."),
    ])

  /// An object of `hearsay group --summary`.
  static let group = SchemaObject(
    "group", "A claim with all who make it or deny it.",
    [
      .init("schema", .constant(GroupWriter.schema), "The version of the object."),
      .init("record", .constant("group"), "What the object tells of."),
      .init(
        "group_id", .code(prefix: "g-", .hexadecimal, count: 16),
        "The group, as its records name it."),
      .init("group_size", .integer(atLeast: 1), "How many records are in the group."),
      .init("claim", .string, "The claim, in the words of who made it first."),
      .init("articles", .integer(atLeast: 1), "How many articles report it."),
      .init("sources", .integer(atLeast: 0), "How many sources of different names there are."),
      .init("earliest", .nullable(.string), "When the earliest article was published."),
      .init("latest", .nullable(.string), "When the latest article was published."),
      .init("first", .object(groupMember), "Who made it first."),
      .init("repeats", .list(.object(groupMember)), "Who made it again, the earliest first."),
      .init("denials", .list(.object(groupMember)), "Who denied it, the earliest first."),
    ])

  private static let groupMember = SchemaObject(
    "member", "A record of a group.",
    [
      .init("id", .nullable(.string), "The record's id."),
      .init("source_name", .nullable(.string), "The source."),
      .init("claim", .string, "What it says, in its words."),
      .init("article_id", .nullable(.string), "The article."),
      .init("article_publisher", .nullable(.string), "Who published the article."),
      .init("article_published", .nullable(.string), "When it was published."),
    ])
}
