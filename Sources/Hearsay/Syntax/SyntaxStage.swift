public import HearsayMatching
internal import HearsayText

/// Third stage: parts of speech, lemmas, groups and clauses.
public struct SyntaxStage: Sendable {
  private let lexicons: Lexicons
  private let model: TaggerModel
  private let lexicalTags: LexicalTags
  private let auxiliaries: Auxiliaries
  private let words: ClauseWords
  private let knownLemmas = WordMemo<KnownLemma>()
  private let knownForms = WordMemo<TaggerWord>()

  /// Sets the stage up.
  public init(lexicons: Lexicons) {
    self.lexicons = lexicons
    model = lexicons.weights["tagger"].flatMap(TaggerModel.init(text:)) ?? .empty
    lexicalTags = LexicalTags(lexicons: lexicons)
    auxiliaries = Auxiliaries(lexicons: lexicons)
    words = ClauseWords(lexicons: lexicons)
  }

  /// Runs the stage.
  ///
  /// Complexity: linear in the tokens.
  public func run(_ segmented: SegmentedArticle) -> ParsedArticle {
    let tags = tags(segmented)
    var lemmatizer = Lemmatizer(lexicons: lexicons, segmented: segmented)
    let lemmas = lemmatizer.lemmas(tags, knownLemmas)
    var scan = GroupScan(
      segmented: segmented, tags: tags, lemmas: lemmas, auxiliaries: auxiliaries,
      lexicons: lexicons)
    scan.run()
    let universal = UniversalTagger(
      segmented: segmented, auxiliaries: auxiliaries, lemmas: lemmas, scan: scan,
      words: words
    ).tags()
    let clauses = ClauseFinder(
      segmented: segmented, scan: scan, auxiliaries: auxiliaries, words: words, lemmas: lemmas
    ).clauses()
    return ParsedArticle(
      segmented: segmented, tags: scan.tags, universalTags: universal, lemmas: lemmas,
      lemmaTexts: lemmatizer.texts, lemmaHashes: lemmatizer.hashes,
      lemmaLexicons: lemmatizer.lexiconSets, nounGroups: scan.nouns, verbGroups: scan.verbs,
      clauses: clauses,
      nounGroupAt: scan.nounAt, verbGroupAt: scan.verbAt)
  }

  private func tags(_ segmented: SegmentedArticle) -> [PennTag] {
    let forms = segmented.tokens.map(\.form)
    let table = segmented.segmentation.forms.forms
    var tags = [PennTag](repeating: .nn, count: forms.count)
    if model.isEmpty {
      let guesses = SpellingTags(lexicons: lexicons).tags(segmented)
      for at in tags.indices { tags[at] = guesses[Int(forms[at])] }
    }
    MarkTagger(text: segmented.text, tokens: segmented.tokens, quotations: segmented.quotations)
      .tag(table.map(\.shape), &tags)
    guard !model.isEmpty else { return tags }
    var tagger = Tagger(model: model, words: taggerWords(table, segmented.text.bytes))
    for sentence in segmented.sentences { tagger.tag(forms, sentence.tokens, &tags) }
    RecurringName(segmented, tags).tag(&tags)
    TagCorrection(segmented: segmented).apply(to: &tags)
    return tags
  }

  /// What the tagger knows of each form.
  private func taggerWords(_ forms: [WordForms.Form], _ bytes: [UInt8]) -> [TaggerWord] {
    // Letters and shape are all that the tagger looks at.
    let keys = forms.map { form in
      let shape = UInt64(truncatingIfNeeded: form.shape.rawValue) &+ 1
      return form.foldedHash ^ shape &* 0x9E37_79B9_7F4A_7C15
    }
    return knownForms.use { known in
      zip(keys, known.places(keys)).enumerated().map { at, found in
        if found.1 >= 0 { return known.value(at: found.1) }
        let lexical = lexicalTags.lexicalClass(bytes, forms[at])
        let word = model.word(bytes, forms[at], lexical: lexical)
        known.keep(word, for: found.0)
        return word
      }
    }
  }
}
