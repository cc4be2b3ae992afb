internal import Hearsay
internal import HearsayText

/// Cross-validation of the tagger on the documents that people tagged.
package struct TaggerValidation {
  /// How many words of a kind of document were tagged rightly.
  package struct Score: Sendable {
    /// The kind of document, or "all".
    package let genre: String
    /// The words tagged.
    package var total = 0
    /// The words tagged rightly.
    package var right = 0

    /// The score as one line.
    package var line: String {
      let perMille = total == 0 ? 0 : (right * 10_000 + total / 2) / total
      let digits = String(perMille % 100)
      return "\(genre) \(perMille / 100).\(digits.count == 1 ? "0" : "")\(digits)% of \(total)"
    }
  }

  private let corpus: TaggedCorpus
  private let options: TaggerTrainer.Options
  private let folds: Int

  /// Prepares a cross-validation in so many parts.
  package init(corpus: TaggedCorpus, options: TaggerTrainer.Options, folds: Int) {
    self.corpus = corpus
    self.options = options
    self.folds = folds
  }

  /// Fits on all parts but one and scores on that one, for each part; the scores by genre.
  package func run() -> [Score] {
    var scores: [Score] = [Score(genre: "all")]
    let gold = corpus.documents.indices.filter { corpus.documents[$0].isGold }
    for fold in 0..<folds {
      let held = Set(gold.enumerated().filter { $0.offset % folds == fold }.map(\.element))
      let rest = corpus.documents.indices.filter { !held.contains($0) }
      let model = TaggerTrainer(corpus, documents: rest, options).fit().model
      let words = corpus.words(model)
      var tagger = Tagger(model: model, words: words)
      for document in held.sorted() { score(document, words, &tagger, &scores) }
    }
    return scores
  }

  private func score(
    _ document: Int, _ words: [TaggerWord], _ tagger: inout Tagger, _ scores: inout [Score]
  ) {
    let name = corpus.documents[document].name
    let parts = name.split(separator: "_")
    let genre = parts.count > 1 ? String(parts[1]) : name
    if !scores.contains(where: { $0.genre == genre }) { scores.append(Score(genre: genre)) }
    var tags = corpus.tags.map { $0 ?? .nn }
    for sentence in corpus.documents[document].sentences {
      tagger.tag(corpus.forms, sentence, &tags)
      for at in sentence {
        guard let truth = corpus.tags[at], !words[Int(corpus.forms[at])].isMark else { continue }
        for place in scores.indices where place == 0 || scores[place].genre == genre {
          scores[place].total += 1
          if truth == tags[at] { scores[place].right += 1 }
        }
      }
    }
  }
}
