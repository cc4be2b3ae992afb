package import Hearsay
internal import HearsayText

/// Fits the tagger: an averaged perceptron over the sentences of some documents.
package struct TaggerTrainer {
  /// How to fit.
  package struct Options: Sendable {
    /// How often all sentences are gone through.
    package var rounds: Int
    /// The table's size: this power of two.
    package var bits: Int
    /// How often a sentence tagged by people counts in a round.
    package var goldWeight: Int
    /// A quarter of this is the weight that becomes 1 in the file.
    package var quarterUnit = 4

    /// Makes options.
    package init(rounds: Int, bits: Int, goldWeight: Int) {
      self.goldWeight = goldWeight
      self.rounds = rounds
      self.bits = bits
    }
  }

  private let corpus: TaggedCorpus
  private let documents: [Int]
  private let options: Options

  /// Prepares to fit on some documents of a corpus.
  package init(_ corpus: TaggedCorpus, documents: [Int], _ options: Options) {
    self.corpus = corpus
    self.documents = documents
    self.options = options
  }

  /// The result of a fit.
  package struct Fit {
    /// The model.
    package let model: TaggerModel
    /// The frequent words, by their bytes.
    package let words: [(word: String, tags: TagSet)]
  }

  /// Fits a model.
  ///
  /// Complexity: linear in the tokens, times the rounds.
  package func fit() -> Fit {
    let entries = TagDictionary.gather(corpus, documents)
    var known: [UInt64: TagSet] = [:]
    for entry in entries { known[entry.hash] = entry.tags }
    let shell = TaggerModel(table: [], words: known)
    let words = corpus.words(shell)
    var learner = PerceptronLearner(bits: options.bits)
    var order: [Lesson] = []
    for document in documents.map({ corpus.documents[$0] }) {
      let lessons = document.sentences.map { Lesson(sentence: $0, isGold: document.isGold) }
      for _ in 0..<(document.isGold ? options.goldWeight : 1) { order += lessons }
    }
    var random = SplitMix(state: 20)
    var tags = corpus.tags.map { $0 ?? .nn }
    for _ in 0..<options.rounds {
      order.shuffle(using: &random)
      for lesson in order { learn(lesson, words, &learner, &tags) }
    }
    let model = TaggerModel(
      table: learner.quantized(quarterUnit: options.quarterUnit), words: known)
    return Fit(model: model, words: entries.map { ($0.word, $0.tags) })
  }

  /// A sentence to learn from, and whether people made its tags.
  private struct Lesson {
    let sentence: Range<Int>
    let isGold: Bool
  }

  private func learn(
    _ lesson: Lesson, _ words: [TaggerWord], _ learner: inout PerceptronLearner,
    _ tags: inout [PennTag]
  ) {
    let sentence = lesson.sentence
    var isFirst = true
    for at in sentence {
      let word = words[Int(corpus.forms[at])]
      if word.isMark {
        isFirst = isFirst || Tagger.opensSentence(tags, sentence, at)
        continue
      }
      let candidates = isFirst ? word.candidatesAtStart : word.candidates
      if let only = candidates.only {
        tags[at] = only
      } else {
        let window = Tagger.window(words, corpus.forms, sentence, at, isFirst)
        let tag1 = at > sentence.lowerBound ? tags[at - 1] : .nfp
        let tag2 = at > sentence.lowerBound + 1 ? tags[at - 2] : .nfp
        learner.features.fill(window, tag1, tag2)
        let guess = learner.best(candidates, isGold: lesson.isGold)
        learner.step += 1
        if let truth = corpus.tags[at], truth != guess, candidates.has(truth) {
          learner.update(truth: truth, guess: guess, isGold: lesson.isGold)
        }
        tags[at] = guess
      }
      isFirst = false
    }
  }
}

/// A small generator of pseudo-random numbers, the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
