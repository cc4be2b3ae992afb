/// Standard output of a program that goes on after it has printed something.
package enum Console {
  /// Whether a person sees it.
  package static var isTerminal: Bool { RawFile.standardOutput.isTerminal }

  /// Writes a line to standard error, for people.
  package static func talk(_ line: String) { Terminal.talk(line) }

  /// Writes a line at once.
  package static func print(_ line: String) {
    try? RawFile.standardOutput.write(Array((line + "\n").utf8))
  }
}
