/// Standard error, where the program talks; standard output is for data alone.
enum Terminal {
  /// Writes a line for people.
  static func talk(_ line: String, end: String = "\n") {
    try? RawFile.standardError.write(Array((line + end).utf8))
  }
}
