/// What is wrong with a line of a lexicon.
package struct LexiconFault: Error, Sendable {
  /// The line, from 1; 0 for the file as a whole.
  package let line: Int
  /// What is wrong and what to do about it.
  package let message: String
}
