import ArgumentParser
import Hearsay

/// `hearsay show`: articles with their claims, for people.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print articles with their claims marked, to read in a terminal.",
    discussion: """
      The text comes first, with who said something, by which words, and what; then a list of the \
      claims with their sources, how sure they are, and the ids of their records. On a terminal the \
      marks are colours, elsewhere brackets: {1 who} ‹1 by which words› ⟦1 what⟧.

      hearsay show article.txt
      hearsay show Corpus/articles --min-confidence 0.7 --kind denial
      hearsay show article.html --color always | less -R
      hearsay explain article.txt --seq 3

      Colours are left out when the output is no terminal, when NO_COLOR is set, and when TERM is \
      dumb. Exit status: 0 when all articles were read, 1 when some were not, 64 for wrong usage.
      """)

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var filtering: FilterArguments
  @OptionGroup var voice: VoiceArguments
  @OptionGroup(title: "Display") var display: DisplayArguments
  @OptionGroup(title: "JSON Lines input") var fields: FieldArguments

  func run() throws {
    FileSystem.ignoreBrokenPipes()
    let lexicons = try reading.formats.loadLexicons()
    let pipeline = Pipeline(lexicons: lexicons, unattributed: voice.unattributed)
    var walk = ArticleWalk(reading, fields, lexicons)
    var isFirst = true
    try PageOutput.run { output in
      try walk.forEach { article in
        var page = Page(display.screen)
        if !isFirst { page.skip() }
        isFirst = false
        let view = RecordView(pipeline.run(article), lexicons)
        ArticlePage(view: view, filter: filtering.filter).print(on: &page)
        try output.write(page.bytes)
        try output.flush()
        return true
      }
    }
    if walk.problems > 0 { throw ExitCode.failure }
  }
}

/// Standard output of commands that print pages.
enum PageOutput {
  /// Runs what writes to standard output; a reader who has enough is a normal end.
  static func run(_ body: (OutputFile) throws -> Void) throws {
    do { try body(OutputFile(nil)) } catch let failure as OutputFailure {
      guard !failure.isClosedPipe else { return }
      Terminal.talk("hearsay: \(failure)")
      throw ExitCode(74)
    }
  }
}
