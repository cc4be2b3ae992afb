/// A debate whose sentences say whether a fact-checker took them up, in the layout of CLEF
/// CheckThat! 2018.
///
/// One sentence a line, four fields with tabs between them: number, speaker, text, label. Label 1 means
/// that it was checked, 0 that it was not. See Atanasova et al. 2018, "Overview of the CLEF-2018 CheckThat!
/// Lab … Task 1: Check-Worthiness".
public struct Debate: Sendable {
  /// What is wrong with a file of a debate, for people.
  public struct Failure: Error, CustomStringConvertible {
    /// Which file and line, what is wrong and what to do.
    public let description: String
  }

  /// The file's name.
  public let name: String
  /// The sentences, in their order.
  public let sentences: [String]
  /// Whether a fact-checker took up each sentence.
  public let isChecked: [Bool]

  /// Makes a debate of its sentences.
  public init(name: String, sentences: [String], isChecked: [Bool]) {
    self.name = name
    self.sentences = sentences
    self.isChecked = isChecked
  }

  /// Reads the text of a file.
  ///
  /// - Throws: What is wrong with the first line that is not in the layout.
  public init(name: String, file: String) throws(Failure) {
    var sentences: [String] = []
    var isChecked: [Bool] = []
    for (number, line) in file.split(whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4, fields[3] == "0" || fields[3] == "1" else {
        throw Failure(
          description:
            "\(name), line \(number + 1): a line has four fields with tabs between them, "
            + "number, speaker, text and label 0 or 1; put it right or leave it out")
      }
      sentences.append(String(fields[2]))
      isChecked.append(fields[3] == "1")
    }
    self.init(name: name, sentences: sentences, isChecked: isChecked)
  }
}
