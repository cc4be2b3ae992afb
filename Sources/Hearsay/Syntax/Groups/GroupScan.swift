internal import HearsayMatching
internal import HearsayText

/// What the groupers see: the tags and lemmas of an article.
struct GroupScan {
  let segmented: SegmentedArticle
  let lemmas: [ParsedArticle.Lemma]
  let auxiliaries: Auxiliaries
  let lexicons: Lexicons
  var tags: [PennTag]
  private(set) var nouns: [NounGroup] = []
  private(set) var verbs: [VerbGroup] = []
  private(set) var nounAt: [Int32]
  private(set) var verbAt: [Int32]

  init(
    segmented: SegmentedArticle, tags: [PennTag], lemmas: [ParsedArticle.Lemma],
    auxiliaries: Auxiliaries, lexicons: Lexicons
  ) {
    self.segmented = segmented
    self.tags = tags
    self.lemmas = lemmas
    self.auxiliaries = auxiliaries
    self.lexicons = lexicons
    nounAt = Array(repeating: -1, count: tags.count)
    verbAt = Array(repeating: -1, count: tags.count)
  }

  /// Finds the groups of all sentences, from left to right.
  ///
  /// Complexity: linear in the tokens.
  mutating func run() {
    for sentence in segmented.sentences {
      var at = sentence.tokens.lowerBound
      let end = sentence.tokens.upperBound
      while at < end {
        if let group = verbGroup(at, end) {
          for token in group.tokens { verbAt[token] = Int32(verbs.count) }
          verbs.append(group)
          at = group.tokens.upperBound
        } else if let group = nounGroup(at, end) {
          for token in group.tokens { nounAt[token] = Int32(nouns.count) }
          nouns.append(group)
          at = group.tokens.upperBound
        } else {
          at += 1
        }
      }
    }
  }

  /// The tag of a token; nil at or after the end.
  func tag(_ at: Int, _ end: Int) -> PennTag? { at < end ? tags[at] : nil }

  /// Whether two neighbours touch.
  func touches(_ at: Int) -> Bool {
    segmented.tokens[at].span.end == segmented.tokens[at + 1].span.start
  }
}
