internal import Hearsay

/// Writes a fitted tagger as the text of `tagger.weights`.
package struct TaggerModelWriter {
  private let fit: TaggerTrainer.Fit
  private let scores: [TaggerValidation.Score]
  private let options: TaggerTrainer.Options

  /// Prepares to write.
  package init(
    fit: TaggerTrainer.Fit, scores: [TaggerValidation.Score], options: TaggerTrainer.Options
  ) {
    self.fit = fit
    self.scores = scores
    self.options = options
  }

  /// The text of the file.
  package var text: String {
    var lines = [
      "# Part-of-speech tagger: frequent words with their tags, then the weights of an averaged "
        + "perceptron.",
      "# source: fitted on the GUM treebank's train documents and on program-made tags of news text",
      "# licence: Apache-2.0",
      "# regenerate: hearsay train tagger --treebank DIR --silver FILE -o Lexicons/en/tagger.weights",
      "# rounds \(options.rounds), 2^\(options.bits) places; accuracy on held-out words, marks not "
        + "counted:",
    ]
    lines += scores.map { "#   \($0.line)" }
    lines.append("@words")
    for entry in fit.words {
      lines.append(entry.word + "\t" + entry.tags.tags.map(\.name).joined(separator: ","))
    }
    lines.append("@table")
    let table = fit.model.table
    for start in stride(from: 0, to: table.count, by: 128) {
      let line = table[start..<min(start + 128, table.count)].map(TaggerModel.character)
      lines.append(String(decoding: line, as: UTF8.self))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
