import Hearsay
import HearsayMatching
import HearsayTestSupport
import HearsayTraining
import Testing

/// Fitting the tagger on a few sentences.
@Suite struct TaggerTrainerTests {
  private static let options = TaggerTrainer.Options(rounds: 4, bits: 14, goldWeight: 1)

  @Test func contextDecidesBetweenTwoTags() {
    let corpus = Self.corpus(gold: Self.lessons)
    let tags = Self.tag("they record the record", corpus)
    #expect(tags == [.prp, .vbp, .dt, .nn])
  }

  @Test func peopleOutweighAProgram() {
    let silver = Array(repeating: "the/DT record/NN down/RB", count: 40)
    let gold = Array(repeating: "the/DT record/NN down/RP", count: 8)
    let corpus = Self.corpus(gold: gold, silver: silver)
    #expect(Self.tag("the record down", corpus) == [.dt, .nn, .rp])
  }

  @Test func theSameCorpusGivesTheSameFile() {
    func text() -> String {
      let corpus = Self.corpus(gold: Self.lessons)
      let fit = TaggerTrainer(corpus, documents: Array(corpus.documents.indices), Self.options)
        .fit()
      return TaggerModelWriter(fit: fit, scores: [], options: Self.options).text
    }
    let first = text()
    #expect(first == text())
    #expect(first.contains("\nrecord\tJJ,NN,VB,VBP\n"))
  }

  @Test func documentsLeftOutAreCountedByKind() {
    let corpus = Self.corpus(gold: Self.lessons)
    let scores = TaggerValidation(corpus: corpus, options: Self.options, folds: 2).run()
    #expect(scores.map(\.genre) == ["all", "news"])
    #expect(scores[0].total == corpus.forms.count)
    #expect(scores[0].right == scores[0].total)
  }

  private static let lessons = Array(
    repeating: [
      "they/PRP record/VBP the/DT talks/NNS", "they/PRP plan/VBP the/DT talks/NNS",
      "the/DT record/NN shows/VBZ the/DT plan/NN",
    ], count: 8
  ).flatMap(\.self)

  /// A corpus of documents of one sentence each.
  private static func corpus(gold: [String], silver: [String] = []) -> TaggedCorpus {
    var corpus = TaggedCorpus(lexicons: Shared.lexicons)
    for (at, sentence) in (gold + silver).enumerated() {
      corpus.beginDocument("GUM_news_\(at)", isGold: at < gold.count)
      corpus.addSentence(
        sentence.split(separator: " ").map { pair in
          let sides = pair.split(separator: "/")
          return (String(sides[0]), PennTag(name: String(sides[1])))
        })
    }
    return corpus
  }

  /// The tags of a sentence by a tagger fitted on all documents of a corpus.
  private static func tag(_ sentence: String, _ corpus: TaggedCorpus) -> [PennTag] {
    let model = TaggerTrainer(corpus, documents: Array(corpus.documents.indices), options).fit()
      .model
    var probe = corpus
    probe.beginDocument("probe", isGold: true)
    let first = probe.forms.count
    probe.addSentence(sentence.split(separator: " ").map { (String($0), nil) })
    var tags = [PennTag](repeating: .nn, count: probe.forms.count)
    var tagger = Tagger(model: model, words: probe.words(model))
    tagger.tag(probe.forms, first..<probe.forms.count, &tags)
    return Array(tags[first...])
  }
}
