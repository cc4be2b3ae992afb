/// Checks lexicon files against the rules of `Lexicons/README.md`, which loading does not enforce.
public enum LexiconLint {
  /// Everything that is wrong with some files, by file and line.
  ///
  /// Files of weights are passed over. Complexity: linear in the bytes.
  public static func check(_ files: [Lexicons.File]) -> [LexiconError] {
    files.filter { !$0.name.hasSuffix(".weights") }.flatMap { file in
      var check = LexiconFileCheck(file)
      check.run()
      return check.errors
    }
  }
}
