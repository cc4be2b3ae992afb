internal import HearsayMatching

/// Features of a cue candidate: whether this word, here, is a cue.
package struct CueFeatures {
  private let context: AttributionContext
  private let others: SentenceCues
  private let article: ArticleCues

  /// Prepares the features of an article's candidates.
  package init(
    _ context: AttributionContext, _ candidates: [CueCandidate], _ article: ArticleCues
  ) {
    self.context = context
    self.article = article
    others = SentenceCues(candidates, context)
  }

  /// Hands the features of a candidate to a sink.
  package func emit<Sink: FeatureSink>(_ cue: CueCandidate, at index: Int, to sink: inout Sink) {
    emitNear(cue, to: &sink)
    emitFar(cue, at: index, to: &sink)
  }

  /// The features of the word itself and of the words next to it, which tell the most.
  func emitNear<Sink: FeatureSink>(_ cue: CueCandidate, to sink: inout Sink) {
    let sentence = context.sentence(at: cue.head)
    let next = FeatureValue.label(context.category(cue.tokens.upperBound, in: sentence))
    sink.add(.cueBias, .label(cue.part))
    emitWord(cue, next, &sink)
    emitNeighbours(cue, sentence, next, &sink)
  }

  /// All other features.
  func emitFar<Sink: FeatureSink>(_ cue: CueCandidate, at index: Int, to sink: inout Sink) {
    let sentence = context.sentence(at: cue.head)
    let next = FeatureValue.label(context.category(cue.tokens.upperBound, in: sentence))
    emitVerbGroup(cue, next, &sink)
    emitSubject(cue, &sink)
    emitQuotations(cue, sentence, next, &sink)
    emitPlace(cue, sentence, index, &sink)
  }

  private func emitWord<Sink: FeatureSink>(
    _ cue: CueCandidate, _ next: FeatureValue, _ sink: inout Sink
  ) {
    let lemma = context.lemma(cue.head)
    let part = FeatureValue.label(cue.part)
    sink.add(.cueLemma, lemma, part)
    sink.add(.cueLemmaNext, lemma, next)
    let cueClass = FeatureValue.label(cue.cueClass)
    sink.add(.cueClass, cueClass, part)
    sink.add(.cueClassNext, cueClass, next)
    let strength =
      cue.entry.map { FeatureValue.tenths($0.strength(as: cue.part)) }
      ?? .label(.unlisted)
    sink.add(.cueStrength, strength, part)
    sink.add(.cueStrengthNext, strength, next)
    let verbClass = context.resources.verbClass(context.parsed.lemmas[cue.head].word)
    sink.add(.cueVerbClass, .label(verbClass), part)
    sink.add(.cueVerbClassNext, .label(verbClass), next)
    sink.add(.cueTag, .tag(context.tag(cue.head)), part)
    let end = cue.tokens.upperBound
    if end < context.category.count {
      sink.add(.cueNextWordClass, context.word(end), cueClass)
    }
    let object = FeatureValue.label(
      context.nounGroup(at: end).map { context.groupKinds[$0] } ?? .none)
    sink.add(.cueLemmaObject, lemma, object)
    sink.add(.cueVerbClassObject, .label(verbClass), object, part)
    sink.add(.cueDensity, .number(article.density), part)
  }

  private func emitNeighbours<Sink: FeatureSink>(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ next: FeatureValue, _ sink: inout Sink
  ) {
    let end = cue.tokens.upperBound
    let part = FeatureValue.label(cue.part)
    let previous = FeatureValue.label(context.category(cue.tokens.lowerBound - 1, in: sentence))
    let second = FeatureValue.label(context.category(end + 1, in: sentence))
    sink.add(.cueNext, next, part)
    sink.add(.cueNextTwo, next, second)
    if end < sentence.upperBound { sink.add(.cueNextWord, context.word(end), part) }
    sink.add(.cuePrevious, previous, part)
    if cue.tokens.lowerBound > sentence.lowerBound {
      sink.add(.cuePreviousWord, context.word(cue.tokens.lowerBound - 1), part)
    }
    if let object = context.nounGroup(at: end) {
      let kind = FeatureValue.label(context.groupKinds[object])
      sink.add(.cueObject, kind, part)
      sink.add(.cueObjectClass, kind, .label(cue.cueClass))
    }
  }

  private func emitVerbGroup<Sink: FeatureSink>(
    _ cue: CueCandidate, _ next: FeatureValue, _ sink: inout Sink
  ) {
    guard let index = cue.verbGroup else { return }
    let group = context.parsed.verbGroups[index]
    let form = FeatureValue.label(group.formLabel)
    let voice = FeatureValue.label(group.isPassive ? .passive : .active)
    sink.add(.cueForm, form, voice)
    sink.add(.cueLemmaForm, context.lemma(cue.head), form)
    sink.add(.cueClassForm, .label(cue.cueClass), form)
    sink.add(.cueNegated, .flag(group.isNegated), .label(cue.cueClass))
    if let modal = group.modal { sink.add(.cueModal, context.lemma(modal)) }
    if cue.chainStart < group.tokens.lowerBound,
      let governor = context.verbGroup(at: cue.chainStart)
    {
      sink.add(.cueGovernor, context.lemma(context.parsed.verbGroups[governor].head))
    }
    if let following = context.verbGroup(at: cue.tokens.upperBound) {
      let verb = context.parsed.verbGroups[following]
      sink.add(.cueGoverned, .label(verb.formLabel), .label(cue.cueClass))
    }
  }

  private func emitSubject<Sink: FeatureSink>(_ cue: CueCandidate, _ sink: inout Sink) {
    let clauseSubject = context.governingSubject(cue.head)
    let clauseKind = FeatureValue.label(clauseSubject.map { context.groupKinds[$0] } ?? .none)
    sink.add(.cueClauseSubject, clauseKind, .label(cue.cueClass), .label(cue.part))
    sink.add(.cueClauseSubjectLemma, clauseKind, context.lemma(cue.head))
    guard let subject = cue.subject else {
      sink.add(.cueSubject, .label(.none), .label(cue.part))
      return
    }
    let kind = FeatureValue.label(context.groupKinds[subject])
    let head = context.parsed.nounGroups[subject].head
    let sentence = context.sentence(at: cue.head)
    let next = FeatureValue.label(context.category(cue.tokens.upperBound, in: sentence))
    let verbClass = context.resources.verbClass(context.parsed.lemmas[cue.head].word)
    sink.add(.cueSubjectNext, kind, next, .label(verbClass))
    let speeches = article.otherSpeeches(ofSubjectOf: cue, context)
    sink.add(.cueSpeaker, .number(speeches), .label(verbClass))
    sink.add(.cueSpeaker, .number(speeches), kind, .label(cue.cueClass))
    sink.add(.cueSubject, kind, .label(cue.part))
    sink.add(.cueClassSubject, kind, .label(cue.cueClass))
    sink.add(.cueLemmaSubject, kind, context.lemma(cue.head))
    if !context.tag(head).isProperNoun { sink.add(.cueSubjectLemma, context.lemma(head)) }
  }

  private func emitQuotations<Sink: FeatureSink>(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ next: FeatureValue, _ sink: inout Sink
  ) {
    let part = FeatureValue.label(cue.part)
    let inside = context.quotationOf[cue.head] >= 0
    sink.add(.cueQuoted, .flag(inside), part)
    if inside { sink.add(.cueClass, .label(cue.cueClass), .label(.inside)) }
    let near = QuotationsNear(cue, sentence, context)
    sink.add(.cueQuoteBefore, .number(near.before), .label(cue.cueClass))
    sink.add(.cueQuoteAfter, .number(near.after), .label(cue.cueClass))
    sink.add(.cueQuoteSentence, .label(near.inSentence), part)
    sink.add(.cueLemmaQuote, context.lemma(cue.head), .label(near.inSentence), .flag(inside))
    sink.add(.cueParagraphQuote, .label(near.inParagraph), part)
  }

  private func emitPlace<Sink: FeatureSink>(
    _ cue: CueCandidate, _ sentence: Range<Int>, _ index: Int, _ sink: inout Sink
  ) {
    let part = FeatureValue.label(cue.part)
    let other = others.others(of: index)
    sink.add(.cueOtherBefore, .tenths(other.strengthBefore), part)
    sink.add(.cueOtherAfter, .tenths(other.strengthAfter), part)
    sink.add(.cueOtherThat, .label(other.linkBefore), .label(cue.cueClass))
    sink.add(.cueNumberOfCues, .number(min(other.count, 6)), part)
    let number = Int(context.sentenceOf[cue.head])
    sink.add(
      .cuePlace, .label(number == 0 ? .headline : number < 4 ? .firstParagraph : .body), part)
    sink.add(.cueLength, .bucket(sentence.count), part)
    if let clause = context.clauseOf(cue.head) {
      sink.add(.cueClauseRelation, .label(clause.relationLabel), part)
      sink.add(.cueClauseClass, .label(clause.relationLabel), .label(cue.cueClass))
      if let marker = clause.marker { sink.add(.cueClauseMarker, context.lemma(marker), part) }
    }
  }
}
