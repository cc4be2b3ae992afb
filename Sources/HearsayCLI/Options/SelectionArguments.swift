import ArgumentParser

/// Which of the articles that are met are worked on.
struct SelectionArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the articles of this part of several, such as 2/8, by their identifiers.",
      valueName: "i/n"))
  var shard: Shard?

  @Option(
    help: ArgumentHelp(
      "Leave out articles that this earlier output tells of, unless their text has changed.",
      valueName: "records"))
  var since: String?

  /// The articles that are wanted.
  ///
  /// - Throws: When the earlier output cannot be read.
  func selection() throws -> ArticleSelection {
    ArticleSelection(shard: shard, earlier: try since.map { try EarlierRecords($0) })
  }
}
