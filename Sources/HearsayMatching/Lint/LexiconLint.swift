/// Checks files against the rules of `Lexicons/README.md`, which loading does not enforce.
public enum LexiconLint {
  /// Everything that is wrong with some files of words or weights, by file and line.
  ///
  /// Complexity: linear in the bytes.
  public static func check(_ files: [Lexicons.File]) -> [LexiconError] {
    files.flatMap { file in
      let errors = file.name.hasSuffix(".weights") ? weights(file) : words(file)
      return errors.sorted { $0.line < $1.line }
    }
  }

  private static func words(_ file: Lexicons.File) -> [LexiconError] {
    var check = LexiconFileCheck(file)
    check.run()
    return check.errors
  }

  private static func weights(_ file: Lexicons.File) -> [LexiconError] {
    var check = WeightsFileCheck(file)
    check.run()
    return check.errors
  }
}
