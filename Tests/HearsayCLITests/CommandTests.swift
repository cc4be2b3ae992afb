import Testing

/// What every command has in common.
@Suite struct CommandTests {
  @Test func versionIsPrintedOnStandardOutput() throws {
    let run = try CommandRun(["--version"])
    #expect(run.status == 0)
    #expect(run.text == "0.1.0\n")
    #expect(run.talk.isEmpty)
  }

  @Test func anUnknownOptionIsWrongUsage() throws {
    let run = try CommandRun(["extract", "--quite", "article.txt"])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("--quite"))
  }
}
