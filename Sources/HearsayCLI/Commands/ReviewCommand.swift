import ArgumentParser

/// `hearsay review`: a page to go through records, with the article beside each.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Go through claims on a page, with their articles, and decide on each.",
    discussion: """
      Serves one page to this computer alone, and prints its address; on a terminal it opens it, too. \
      The page lists the claims, with filters, facets, search and sorting, and shows each in its article: \
      who said it first, who repeats it, what else the source said, and why Hearsay thinks so. Every \
      decision is one key: accept, fix, reject, skip, undo; ? lists them all.

      hearsay review claims.jsonl --articles Corpus/articles
      hearsay review claims.jsonl --articles news --reviewer Ada --decisions ada.jsonl
      hearsay review grouped.jsonl --articles news --port 8017 --no-open

      Decisions are added at once to a file of JSON Lines, one a line, which `hearsay schema --decisions` \
      describes. They are on the disk before the page says so, and hold for records of a later run whose \
      spans are the same. Ctrl-C ends the server.

      Exit status: 0 when it was ended, 64 for wrong usage, 74 when decisions cannot be written.
      """)

  @OptionGroup var arguments: ReviewArguments

  func run() throws {
    let given = CommandLine.arguments.dropFirst()
    let own = given.firstIndex(of: "review").map { given[($0 + 1)...] } ?? given
    let server = Program.beside("hearsay-review")
    let failure = Program.replace(with: server, Array(own))
    throw ValidationError(
      failure.isMissing
        ? "the server of the page, \(server), is not there: build it with "
          + "`swift build -c release --product hearsay-review`, or put it beside hearsay"
        : "\(server): \(failure)")
  }
}
