import ArgumentParser
import Hearsay

/// A whole run: input to output, with its errors, its progress and its summary.
struct Batch {
  let reading: ReadingArguments
  let running: RunningArguments
  let countsAssertions: Bool
  /// What the records depend on besides the articles and how they are read, as texts.
  let settings: [String]
  let write: ArticleWork

  /// Reads everything that the arguments name.
  ///
  /// - Throws: The exit code, where not all was read or the output could not be written.
  func run(_ reader: ArticleReader) async throws {
    try checkOutputs()
    FileSystem.ignoreBrokenPipes()
    var processor = ArticleProcessor(
      reader: reader, repairs: reading.formats.repair, errorsInline: reading.stdin,
      selection: try running.selecting.selection(), write: write)
    do {
      let sink: any ResultSink
      if let name = running.output, running.resume {
        let output = try ResumableOutput(name, settings: try settings(of: processor))
        (sink, processor.done) = (output, output.journal.entries)
      } else {
        sink = try OutputFile(running.output)
      }
      let jobs = running.jobs ?? FileSystem.processorCount
      let report = try await run(BatchRunner(jobs: jobs, processor: processor), into: sink)
      if !running.quiet { Terminal.talk(report.summary(countsAssertions: countsAssertions)) }
      if report.errors > 0, running.strict || !reading.stdin { throw ExitCode.failure }
    } catch let failure as OutputFailure {
      guard !failure.isClosedPipe else { return }
      Terminal.talk("hearsay: \(failure)")
      throw ExitCode(74)
    }
  }

  /// Sees to it that no file that is named to be read is written.
  private func checkOutputs() throws {
    for path in reading.paths {
      guard let identity = (try? FileSystem.status(of: Path(path)))?.identity,
        let output = running.outputs.first(where: { $0.identity == identity })
      else { continue }
      throw ValidationError("\(output.name) is read and cannot be written: name another file.")
    }
  }

  /// What the records of a run depend on besides the articles.
  private func settings(of processor: ArticleProcessor) throws -> Fingerprint {
    let lexicons = try LexiconFolder(reading.formats.lexicons).settings()
    return Fingerprint(
      settings + processor.selection.settings + lexicons + [
        String(reflecting: processor.reader.options), "\(processor.repairs)",
        FileSystem.build,
      ])
  }

  private func run(
    _ runner: BatchRunner, into sink: any ResultSink
  ) async throws(OutputFailure) -> RunReport {
    let errors: OutputFile? = if let name = running.errors { try OutputFile(name) } else { nil }
    var report = RunReport()
    var bar = showsBar ? ProgressBar(total: totalSize()) : nil
    let source = reading.source(
      runner.processor.reader.options, leavingOut: running.outputs.map(\.identity))
    try await runner.run(source) { result throws(OutputFailure) in
      report.add(result)
      try sink.take(result)
      if reading.stdin { try sink.flush() }
      if !result.problems.isEmpty { try tell(result.problems, to: errors, hiding: bar) }
      bar?.update(report)
    }
    bar?.clear()
    try sink.finish()
    try errors?.finish()
    return report
  }

  private func tell(
    _ problems: [InputProblem], to errors: OutputFile?, hiding bar: ProgressBar?
  ) throws(OutputFailure) {
    bar?.clear()
    var json = JSONWriter()
    for problem in problems {
      Terminal.talk(problem.message)
      ErrorWriter.write(problem.error, to: &json)
    }
    try errors?.write(json.bytes)
  }

  private var showsBar: Bool {
    !running.quiet && !reading.stdin && RawFile.standardError.isTerminal
      && (running.output != nil || !RawFile.standardOutput.isTerminal)
  }

  private func totalSize() -> Int {
    reading.walker(leavingOut: running.outputs.map(\.identity)).reduce(0) { total, found in
      if case .file(let file) = found { total + file.size } else { total }
    }
  }
}
