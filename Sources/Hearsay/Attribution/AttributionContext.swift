internal import HearsayMatching
package import HearsayText

/// An article as the attribution rules see it: every token with what matters at boundaries.
package final class AttributionContext: Sendable {
  /// The tagged article.
  package let tagged: TaggedArticle
  /// The parsed article.
  package let parsed: ParsedArticle
  /// The tokens.
  package let tokens: [Token]
  /// The sentences.
  package let sentences: [Sentence]
  /// The quotations.
  package let quotations: [Quotation]
  /// What the lexicons say of each form.
  private let facts: [Lexicons.WordFacts]
  private let forms: [WordForms.Form]
  /// What each token is, as far as boundaries care.
  package let category: [FeatureLabel]
  /// The sentence of each token.
  package let sentenceOf: [Int32]
  /// The outermost quotation that each token lies in, its marks included, or -1.
  package let quotationOf: [Int32]
  /// The first quotation, in the order of their opening marks, that holds each token, or -1.
  private let firstQuotation: [Int32]
  /// The lexicons and what was made of them.
  let resources: AttributionResources
  /// The innermost clause with a verb group of each token, or -1.
  private let clauseAt: [Int32]
  /// How many verb groups have their head before each token; one more than there are tokens.
  private let verbsBefore: [Int32]
  private let finiteBefore: [Int32]
  private let relativesBefore: [Int32]
  /// How many commas stand before each token; one more than there are tokens.
  private let commasBefore: [Int32]
  /// The first opening quotation mark at or after each token; the number of tokens where there is none.
  private let nextQuotation: [Int32]
  /// Whether each token belongs to a date or a time.
  private let isTime: [Bool]
  /// What each noun group is.
  package let groupKinds: [FeatureLabel]

  /// Looks an article over.
  ///
  /// Complexity: linear in its tokens.
  package init(_ tagged: TaggedArticle, _ resources: AttributionResources) {
    self.tagged = tagged
    self.resources = resources
    let parsed = tagged.parsed
    let segmentation = parsed.segmented.segmentation
    self.parsed = parsed
    tokens = segmentation.tokens
    sentences = segmentation.sentences
    quotations = segmentation.quotations
    facts = parsed.segmented.facts
    forms = segmentation.forms.forms
    let count = segmentation.tokens.count
    var sentenceOf = [Int32](repeating: 0, count: count)
    for (index, sentence) in segmentation.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(index) }
    }
    var quotationOf = [Int32](repeating: -1, count: count)
    var firstQuotation = quotationOf
    for (index, quotation) in segmentation.quotations.enumerated() where !quotation.isNested {
      for token in quotation.tokens {
        quotationOf[token] = Int32(index)
        if firstQuotation[token] < 0 { firstQuotation[token] = Int32(index) }
      }
    }
    self.firstQuotation = firstQuotation
    self.sentenceOf = sentenceOf
    self.quotationOf = quotationOf
    clauseAt = Self.innermostClauses(parsed)
    category = TokenCategories(parsed, resources).all()
    verbsBefore = Self.counts(count) { at in
      let group = parsed.verbGroupAt[at]
      return group >= 0 && parsed.verbGroups[Int(group)].head == at
    }
    finiteBefore = Self.counts(count) { at in
      let group = parsed.verbGroupAt[at]
      return group >= 0 && parsed.verbGroups[Int(group)].head == at
        && parsed.verbGroups[Int(group)].form == .finite
    }
    relativesBefore = Self.counts(count) { parsed.tags[$0].isWh }
    let category = self.category
    commasBefore = Self.counts(count) { category[$0] == .comma }
    var next = [Int32](repeating: Int32(count), count: count + 1)
    for at in stride(from: count - 1, through: 0, by: -1) {
      next[at] = category[at] == .openQuote ? Int32(at) : next[at + 1]
    }
    nextQuotation = next
    var isTime = [Bool](repeating: false, count: count)
    for quantity in tagged.quantities where quantity.kind == .date || quantity.kind == .time {
      for token in quantity.tokens { isTime[token] = true }
    }
    self.isTime = isTime
    let kinds = GroupKinds(tagged, resources, isTime: isTime)
    groupKinds = parsed.nounGroups.map(kinds.kind)
  }

  /// The quotations from the first one on that holds a token, or else opens after it.
  func quotations(from token: Int) -> ArraySlice<Quotation> {
    let holding = Int(firstQuotation[token])
    let first =
      holding >= 0 ? holding : quotations.partitioningIndex { $0.tokens.lowerBound > token }
    return quotations[first...]
  }

  /// The value of a token's lemma.
  @inline(__always) package func lemma(_ token: Int) -> FeatureValue {
    guard token >= 0, token < parsed.lemmas.count else { return .label(.none) }
    let text = parsed.lemmas[token].text
    return FeatureValue(hash: parsed.lemmaHashes[Int(text)], origin: .lemma(text))
  }

  /// The value of a token's form, folded.
  @inline(__always) package func form(_ token: Int) -> FeatureValue {
    guard token >= 0, token < tokens.count else { return .label(.none) }
    let form = tokens[token].form
    return FeatureValue(hash: forms[Int(form)].foldedHash, origin: .form(form))
  }

  /// Whether a token belongs to a date or a time.
  @inline(__always) package func isTime(_ token: Int) -> Bool {
    token >= 0 && token < isTime.count && isTime[token]
  }

  /// The value of a token's form, folded; of names, numbers and times only what they are, so that no
  /// scorer learns who was in the news.
  @inline(__always) package func word(_ token: Int) -> FeatureValue {
    guard token >= 0, token < category.count else { return .label(.none) }
    if isTime[token] { return .label(.time) }
    let kind = category[token]
    return kind == .name || kind == .number ? .label(kind) : form(token)
  }

  /// The category of a token as seen from its neighbours: the sentence's ends for those outside.
  @inline(__always) package func category(_ token: Int, in sentence: Range<Int>) -> FeatureLabel {
    if token < sentence.lowerBound { return .sentenceStart }
    return token < sentence.upperBound ? category[token] : .sentenceEnd
  }

  /// The tokens of the sentence that a token lies in.
  @inline(__always) package func sentence(at token: Int) -> Range<Int> {
    sentences[Int(sentenceOf[token])].tokens
  }

  /// Where the running text of a sentence starts: after its dateline, if it has one.
  func start(of sentence: Range<Int>) -> Int {
    let span = tokens[sentence.lowerBound].span
    for part in parsed.segmented.article.parts where part.kind == .dateline {
      guard part.span.contains(span) else { continue }
      let first = sentence.first { tokens[$0].span.start >= part.span.end && isWord($0) }
      return first ?? sentence.lowerBound
    }
    return sentence.lowerBound
  }

  /// The tag of a token; a full stop for one outside the article.
  @inline(__always) package func tag(_ token: Int) -> PennTag {
    token >= 0 && token < parsed.tags.count ? parsed.tags[token] : .period
  }

  /// The folded text of a form.
  package func foldedForm(_ form: Int32) -> String {
    let segmented = parsed.segmented
    let span = segmented.segmentation.forms.forms[Int(form)].span
    return String(
      decoding: FoldedWord.folded(segmented.article.text.bytes, span.range), as: UTF8.self)
  }

  /// The noun group at a token, as an index, or nil.
  @inline(__always) package func nounGroup(at token: Int) -> Int? {
    guard token >= 0, token < parsed.nounGroupAt.count else { return nil }
    let group = parsed.nounGroupAt[token]
    return group >= 0 ? Int(group) : nil
  }

  /// The verb group at a token, as an index, or nil.
  @inline(__always) package func verbGroup(at token: Int) -> Int? {
    guard token >= 0, token < parsed.verbGroupAt.count else { return nil }
    let group = parsed.verbGroupAt[token]
    return group >= 0 ? Int(group) : nil
  }

  private static func counts(_ count: Int, _ holds: (Int) -> Bool) -> [Int32] {
    var counts = [Int32](repeating: 0, count: count + 1)
    for at in 0..<count { counts[at + 1] = counts[at] + (holds(at) ? 1 : 0) }
    return counts
  }

  /// The number of verb groups whose head lies in a range.
  @inline(__always) func verbs(in range: Range<Int>) -> Int {
    Int(verbsBefore[range.upperBound] - verbsBefore[range.lowerBound])
  }

  /// The number of finite verbs in a range that no "who", "which" or "when" in it can account for.
  @inline(__always) func unboundVerbs(in range: Range<Int>) -> Int {
    let finite = finiteBefore[range.upperBound] - finiteBefore[range.lowerBound]
    return Int(
      max(0, finite - (relativesBefore[range.upperBound] - relativesBefore[range.lowerBound])))
  }

  /// The number of commas in a range.
  @inline(__always) func commas(in range: Range<Int>) -> Int {
    Int(commasBefore[range.upperBound] - commasBefore[range.lowerBound])
  }

  /// The first opening quotation mark in a range.
  @inline(__always) func quotation(in range: Range<Int>) -> Int? {
    let at = Int(nextQuotation[range.lowerBound])
    return at < range.upperBound ? at : nil
  }

  /// The innermost clause that a token lies in.
  func clauseOf(_ token: Int) -> Clause? {
    clauseAt[token] >= 0 ? parsed.clauses[Int(clauseAt[token])] : nil
  }

  /// The noun group that is the subject of the clause around a token, as an index; nil for none.
  func clauseSubject(_ token: Int) -> Int? { clauseOf(token)?.subject }

  /// The noun group that is the subject of a token's clause, written or taken over; nil for none.
  ///
  /// A clause without a subject takes over that of the nearest clause around it: "He nodded, saying …".
  func governingSubject(_ token: Int) -> Int? {
    var clause = clauseOf(token)
    while let here = clause {
      if let subject = here.subject { return subject }
      clause = here.parent.map { parsed.clauses[$0] }
    }
    return nil
  }

  /// What the head of a noun phrase is to the clause around a token: its subject, the subject that it
  /// takes over from a clause around it, none of these, or none for a clause without a subject.
  func agreement(of head: Int, at token: Int) -> FeatureLabel {
    guard let subject = governingSubject(token) else { return .none }
    guard parsed.nounGroups[subject].head == head else { return .no }
    return clauseSubject(token) == nil ? .outside : .yes
  }

  private static func innermostClauses(_ parsed: ParsedArticle) -> [Int32] {
    var result = [Int32](repeating: -1, count: parsed.tags.count)
    for (index, clause) in parsed.clauses.enumerated() {
      for token in clause.tokens { result[token] = Int32(index) }
    }
    return result
  }

  /// Whether a token is a word and no mark.
  @inline(__always) package func isWord(_ token: Int) -> Bool {
    !forms[Int(tokens[token].form)].shape.contains(.punctuation)
  }

  /// Whether a blank, or nothing, stands before a token.
  func startsWord(_ token: Int) -> Bool {
    token == 0 || tokens[token - 1].span.end < tokens[token].span.start
  }

  /// The identifier of a token's word in the lexicons, -1 for none.
  @inline(__always) func word(at token: Int) -> WordID { facts[Int(tokens[token].form)].word }
}
