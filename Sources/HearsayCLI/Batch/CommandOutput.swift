import ArgumentParser

/// Standard output of commands that write one text.
enum CommandOutput {
  /// Writes a text; a reader that closes the pipe is a normal end.
  ///
  /// - Throws: The exit code, where it cannot be written.
  static func write(_ text: String) throws {
    FileSystem.ignoreBrokenPipes()
    do throws(OutputFailure) {
      let output = try OutputFile(nil)
      try output.write(Array(text.utf8))
      try output.finish()
    } catch  where !error.isClosedPipe {
      Terminal.talk("hearsay: \(error)")
      throw ExitCode(74)
    } catch {}
  }
}
