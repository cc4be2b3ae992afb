internal import HearsayText

/// Features of the contents on one side of a cue: of a start, of an end, of both together, of none.
package struct ContentFeatures {
  private let context: AttributionContext
  private let cue: CueCandidate
  private let sentence: Range<Int>
  private let cueClass: FeatureValue
  private let lemma: FeatureValue
  private let form: FeatureValue
  private let next: FeatureValue
  private let near: QuotationsNear
  private let article: ArticleCues
  /// How the content before the cue is quoted, for the one after it; nil while that one is sought.
  private var before: FeatureLabel?

  /// Prepares the features of one cue's contents.
  package init(_ context: AttributionContext, _ cue: CueCandidate, _ article: ArticleCues) {
    self.context = context
    self.article = article
    self.cue = cue
    sentence = context.sentence(at: cue.head)
    cueClass = .label(cue.cueClass)
    lemma = context.lemma(cue.head)
    form = .label(cue.verbGroup.map { context.parsed.verbGroups[$0].formLabel } ?? cue.part)
    next = .label(context.category(cue.tokens.upperBound, in: sentence))
    near = QuotationsNear(cue, sentence, context)
  }

  /// The same for the content after the cue, once the one before it is known.
  package func given(before content: Range<Int>?) -> ContentFeatures {
    var features = self
    features.before = content.map(quoting) ?? FeatureLabel.none
    return features
  }

  /// The features of a start.
  package func emitStart<Sink: FeatureSink>(_ start: Boundary, to sink: inout Sink) {
    emitOwnStart(start, to: &sink)
    emitGivenStart(start, to: &sink)
  }

  /// The features of a start that depend on the content before the cue.
  func emitGivenStart<Sink: FeatureSink>(_ start: Boundary, to sink: inout Sink) {
    if let before { sink.add(.startOther, .label(before), .label(start.rule), form) }
  }

  /// The features of a start that do not depend on the content before the cue.
  func emitOwnStart<Sink: FeatureSink>(_ start: Boundary, to sink: inout Sink) {
    let at = start.token
    let rule = FeatureValue.label(start.rule)
    let distance =
      at >= cue.tokens.upperBound ? at - cue.tokens.upperBound : cue.tokens.lowerBound - at
    let left = FeatureValue.label(at > 0 ? context.category[at - 1] : .sentenceStart)
    let right = FeatureValue.label(context.category[at])
    sink.add(.startRule, rule, form)
    sink.add(.startClass, rule, cueClass)
    sink.add(.startLemma, rule, lemma)
    sink.add(.startLeft, left, right)
    sink.add(.startRight, right, lemma)
    sink.add(.startLeftWord, at > 0 ? context.word(at - 1) : .label(.none), rule)
    sink.add(.startRightWord, context.word(at), rule)
    sink.add(.startTag, .tag(context.tag(at)), left)
    sink.add(.startDistance, .bucket(distance), rule)
    sink.add(.startVerbsBetween, .number(verbs(between: at)), rule)
    sink.add(.startQuote, .flag(context.quotationOf[at] >= 0), rule)
    sink.add(.startNear, .label(near.inSentence), rule)
    sink.add(.startSide, .number(near.before), rule)
    sink.add(.startClassNext, rule, next, cueClass)
    sink.add(.startRightLemmaTag, .tag(context.tag(at)), lemma, left)
    if let group = context.nounGroup(at: at),
      context.parsed.nounGroups[group].tokens.lowerBound == at
    {
      sink.add(.startSubject, .label(context.groupKinds[group]), rule, form)
    }
    if !sentence.contains(at) {
      sink.add(.startParagraph, .flag(isSameParagraph(at)), .label(near.inSentence))
      sink.add(.startParagraph, .flag(isSameParagraph(at)), cueClass)
      let front = cue.tokens.lowerBound - sentence.lowerBound
      sink.add(.startParagraph, .bucket(front), .flag(isSameParagraph(at)))
    }
  }

  /// The features of an end.
  package func emitEnd<Sink: FeatureSink>(_ end: Boundary, to sink: inout Sink) {
    let at = end.token
    let rule = FeatureValue.label(end.rule)
    let right = FeatureValue.label(at < context.tokens.count ? context.category[at] : .sentenceEnd)
    let left = FeatureValue.label(context.category[at - 1])
    sink.add(.endRule, rule, form)
    sink.add(.endClass, rule, cueClass)
    sink.add(.endLemma, rule, lemma)
    sink.add(.endLeft, left, right)
    sink.add(.endRight, right, cueClass)
    sink.add(.endRightWord, context.word(at), cueClass)
    sink.add(.endRightTwo, right, .tag(context.tag(at + 1)))
    let second = FeatureValue.label(context.category(at + 1, in: sentence))
    sink.add(.endRightThree, second, .label(context.category(at + 2, in: sentence)))
    sink.add(.endResumes, .label(resumption(at)), right)
    sink.add(.endLeftTag, .tag(context.tag(at - 1)), right)
    sink.add(.endRightTag, .tag(context.tag(at)), rule)
    let inside =
      at < context.tokens.count && context.quotationOf[at] >= 0
      && context.quotationOf[at] == context.quotationOf[at - 1]
    sink.add(.endInQuote, .flag(inside), rule)
    sink.add(.endCommaNext, right, context.word(at + 1))
    sink.add(.endFirst, .bucket(max(0, sentence.upperBound - at)), rule)
    sink.add(.endLeftWord, context.word(at - 1), right)
    sink.add(.endRightWordRule, context.word(at), rule)
    sink.add(.endLemmaRight, lemma, right)
    emitFollowing(at, right, &sink)
    emitPhrase(at, &sink)
  }

  /// Which phrase follows an end: of which preposition, with what in it; and whether it is a time, which
  /// belongs to the cue as often as to the content.
  private func emitPhrase<Sink: FeatureSink>(_ at: Int, _ sink: inout Sink) {
    guard at + 1 < sentence.upperBound, context.category[at].opensPhrase else {
      sink.add(.endTime, .flag(context.isTime(at)), .flag(context.isTime(at - 1)), cueClass)
      return
    }
    let group = context.nounGroup(at: at + 1)
    let kind = FeatureValue.label(group.map { context.groupKinds[$0] } ?? .none)
    sink.add(.endPhrase, context.word(at), kind, cueClass)
    if let group {
      sink.add(
        .endPhraseNoun, context.word(at), context.word(context.parsed.nounGroups[group].head))
      let end = context.parsed.nounGroups[group].tokens.upperBound
      let next = FeatureValue.label(context.category(end, in: sentence))
      sink.add(.endPhrase, context.word(at), kind, next)
    }
  }

  /// What the sentence goes on with after an end: a verb, a subject, a clause, another cue.
  private func emitFollowing<Sink: FeatureSink>(
    _ at: Int, _ right: FeatureValue, _ sink: inout Sink
  ) {
    guard at < sentence.upperBound else { return }
    var verb = at
    while verb < min(sentence.upperBound, at + 8), !isVerbHead(verb) { verb += 1 }
    if verb < min(sentence.upperBound, at + 8), let group = context.verbGroup(at: verb) {
      let form = FeatureValue.label(context.parsed.verbGroups[group].formLabel)
      sink.add(.endVerb, form, right, .bucket(verb - at))
      sink.add(.endNextCue, .number(article.strength(at: verb) + 1), right, .bucket(verb - at))
      sink.add(.endNextCue, .number(article.strength(at: verb) + 1), form)
    } else {
      sink.add(.endVerb, .label(.none), right)
    }
    let mark = context.category[at]
    let next = mark.isMark || mark == .conjunction ? at + 1 : at
    let group = next < sentence.upperBound ? context.nounGroup(at: next) : nil
    let kind = FeatureValue.label(group.map { context.groupKinds[$0] } ?? .none)
    let isSame = group.map(isSubject) ?? false
    sink.add(.endSubject, kind, right, .flag(isSame))
    if next < sentence.upperBound, let clause = context.clauseOf(next) {
      let starts: FeatureLabel =
        clause.tokens.lowerBound >= at && clause.tokens.lowerBound <= next ? .opens : .inside
      sink.add(.endClause, .label(clause.relationLabel), .label(starts), right)
      if starts == .opens, let marker = clause.marker {
        sink.add(.endClauseMarker, context.lemma(marker), cueClass)
      }
    }
  }

  /// Whether a noun group has the same head as the cue's subject.
  private func isSubject(_ group: Int) -> Bool {
    guard let subject = cue.subject else { return false }
    let groups = context.parsed.nounGroups
    return context.parsed.lemmaHash(at: groups[group].head)
      == context.parsed.lemmaHash(at: groups[subject].head)
  }

  private func isVerbHead(_ token: Int) -> Bool {
    guard let group = context.verbGroup(at: token) else { return false }
    return context.parsed.verbGroups[group].head == token
  }

  /// The features of a start and an end together.
  package func emitPair<Sink: FeatureSink>(
    _ start: Boundary, _ end: Boundary, to sink: inout Sink
  ) {
    let range = start.token..<end.token
    let length = FeatureValue.bucket(range.count)
    sink.add(.pairStartEnd, .label(start.rule), .label(end.rule))
    sink.add(.pairLength, length, form)
    sink.add(.pairLengthClass, length, cueClass)
    sink.add(.pairQuotes, .label(quotes(range)), .label(end.rule))
    sink.add(.pairVerbs, .number(min(5, context.verbs(in: range))), .label(start.rule))
    sink.add(.pairClass, .number(min(3, context.verbs(in: range))), cueClass)
    sink.add(
      .pairTime, .flag(context.isTime(range.upperBound - 1)),
      .number(min(2, context.verbs(in: range))), cueClass)
    sink.add(.pairCommas, .number(min(4, context.commas(in: range))), .label(end.rule))
    let right = FeatureValue.label(
      end.token < context.tokens.count ? context.category[end.token] : .sentenceEnd)
    sink.add(.pairStartRight, .label(context.category[start.token]), right, .label(end.rule))
    let strongest = FeatureValue.number(article.strongest(in: range, context) + 1)
    sink.add(.pairCue, strongest, cueClass)
    sink.add(.pairCue, strongest, .label(start.rule), .label(end.rule))
    sink.add(.pairClassStartEnd, cueClass, .label(start.rule), .label(end.rule))
    sink.add(
      .pairLengthRest, length, .bucket(max(0, sentence.upperBound - end.token)), .label(end.rule))
    let rest =
      end.token < sentence.upperBound ? context.verbs(in: end.token..<sentence.upperBound) : 0
    sink.add(.pairSentenceRest, .number(min(3, rest)), .label(end.rule))
    if !sentence.contains(end.token - 1) || !sentence.contains(start.token) {
      let stays = paragraph(start.token) == paragraph(end.token - 1)
      sink.add(.pairParagraph, .flag(stays), .label(end.rule))
      sink.add(.pairNext, .flag(opensQuotation(end.token)), .flag(stays))
    }
  }

  /// The features of there being no content on this side.
  package func emitAbsent<Sink: FeatureSink>(
    _ candidates: ContentCandidates, to sink: inout Sink
  ) {
    emitOwnAbsent(candidates, to: &sink)
    emitGivenAbsent(to: &sink)
  }

  /// The features of there being no content on this side that depend on the content before the cue.
  func emitGivenAbsent<Sink: FeatureSink>(to sink: inout Sink) {
    guard let before else { return }
    sink.add(.absentOther, .label(before), form, next)
    sink.add(.absentOther, .label(before), .number(near.after))
  }

  /// The features of there being no content on this side that do not depend on the one before the cue.
  func emitOwnAbsent<Sink: FeatureSink>(_ candidates: ContentCandidates, to sink: inout Sink) {
    sink.add(.absent, form, next)
    sink.add(.absentClass, cueClass, next)
    sink.add(.absentLemma, lemma, next)
    sink.add(.absentQuote, .label(near.inSentence), next)
    sink.add(.absentLemmaQuote, lemma, .label(near.inSentence), form)
    let previous = context.category(cue.tokens.lowerBound - 1, in: sentence)
    sink.add(.absentBefore, .label(previous), cueClass)
    sink.add(.absentNext, .number(near.before), .number(near.after))
    let rest = max(0, sentence.upperBound - cue.tokens.upperBound)
    let front = cue.tokens.lowerBound - sentence.lowerBound
    sink.add(.absentForm, .bucket(candidates.side == .after ? rest : front), cueClass)
  }

  /// Whether a quotation of the sentence goes on after an end, and how far away: right there, after a
  /// word or two, later, or not at all.
  private func resumption(_ end: Int) -> FeatureLabel {
    guard end < sentence.upperBound,
      let next = context.quotation(in: end..<sentence.upperBound)
    else { return .none }
    return next == end ? .direct : next <= end + 3 ? .afterComma : .after
  }

  private func paragraph(_ token: Int) -> Int {
    context.sentences[Int(context.sentenceOf[token])].paragraph
  }

  private func isSameParagraph(_ token: Int) -> Bool { paragraph(token) == paragraph(cue.head) }

  private func opensQuotation(_ token: Int) -> Bool {
    token < context.tokens.count && context.category[token] == .openQuote
  }

  private func quotes(_ range: Range<Int>) -> FeatureLabel {
    let first = context.quotationOf[range.lowerBound]
    let last = context.quotationOf[range.upperBound - 1]
    if first < 0 && last < 0 { return .outside }
    if first >= 0, last >= 0 {
      let opens = context.category[range.lowerBound] == .openQuote
      let closes = context.category[range.upperBound - 1] == .closeQuote
      if first == last { return opens ? closes ? .quote : .opens : closes ? .closes : .inside }
      return opens && closes ? .quotation : .other
    }
    return first >= 0 ? .before : .after
  }

  /// In which quotations the first and the last word of a content stand.
  private func quoting(_ range: Range<Int>) -> FeatureLabel {
    guard let start = range.first(where: context.isWord),
      let end = range.last(where: context.isWord)
    else { return .none }
    let first = context.quotationOf[start]
    let last = context.quotationOf[end]
    if first < 0 { return last < 0 ? .outside : .after }
    return last < 0 ? .before : first == last ? .inside : .quotation
  }

  private func verbs(between start: Int) -> Int {
    if start > cue.tokens.upperBound {
      return min(3, context.verbs(in: cue.tokens.upperBound..<start))
    }
    return start < cue.tokens.lowerBound
      ? min(5, context.verbs(in: start..<cue.tokens.lowerBound)) : 0
  }
}
