/// Features of the sources that a cue may have, given its content.
package struct SourceFeatures {
  private let context: AttributionContext
  private let cue: CueCandidate
  private let sentence: Range<Int>
  private var content: [Range<Int>]
  private let cueClass: FeatureValue
  private let lemma: FeatureValue
  private let form: FeatureValue
  private var sides: FeatureValue
  private let article: ArticleCues

  /// Prepares the features of one cue's sources.
  package init(
    _ context: AttributionContext, _ cue: CueCandidate, _ article: ArticleCues,
    content: [Range<Int>]
  ) {
    self.context = context
    self.article = article
    self.cue = cue
    self.content = content
    sentence = context.sentence(at: cue.head)
    cueClass = .label(cue.cueClass)
    lemma = context.lemma(cue.head)
    form = .label(cue.verbGroup.map { context.parsed.verbGroups[$0].formLabel } ?? cue.part)
    sides = .label(Self.sides(content, cue))
  }

  /// The same for another content.
  func given(content: [Range<Int>]) -> SourceFeatures {
    var features = self
    features.content = content
    features.sides = .label(Self.sides(content, cue))
    return features
  }

  /// On which sides of its cue a content lies.
  package static func sides(_ content: [Range<Int>], _ cue: CueCandidate) -> FeatureLabel {
    let before = content.contains { $0.lowerBound < cue.head }
    let after = content.contains { $0.lowerBound > cue.head }
    return before ? after ? .quotation : .before : after ? .after : .none
  }

  /// The features of a source.
  package func emit<Sink: FeatureSink>(_ source: SourceCandidate, to sink: inout Sink) {
    emitOwn(source, to: &sink)
    emitGiven(source, to: &sink)
  }

  /// The features of a source that depend on the content.
  func emitGiven<Sink: FeatureSink>(_ source: SourceCandidate, to sink: inout Sink) {
    let rule = FeatureValue.label(source.rule)
    sink.add(.sourceSide, rule, sides)
    let place = FeatureValue.label(place(source))
    sink.add(.sourceContent, place, rule)
    sink.add(.sourceNearest, place, .number(source.rank))
  }

  /// The features of a source that do not depend on the content.
  func emitOwn<Sink: FeatureSink>(_ source: SourceCandidate, to sink: inout Sink) {
    emitHead(source, to: &sink)
    emitExtent(source, to: &sink)
  }

  /// The features that a source shares with all extents of its head, as the same rule proposes them.
  func emitHead<Sink: FeatureSink>(_ source: SourceCandidate, to sink: inout Sink) {
    let rule = FeatureValue.label(source.rule)
    let rank = FeatureValue.number(source.rank)
    let kind = FeatureValue.label(source.kind)
    sink.add(.sourceRule, rule, rank)
    sink.add(.sourceRuleClass, rule, cueClass)
    sink.add(.sourceRuleForm, rule, form)
    sink.add(.sourceLemmaSide, rule, lemma)
    sink.add(.sourceHead, kind, rule)
    sink.add(.sourceHeadClass, kind, cueClass)
    if !context.tag(source.head).isProperNoun {
      sink.add(.sourceHeadLemma, context.lemma(source.head))
    }
    sink.add(
      .sourceSpeaker, .number(article.speeches(of: context.nounGroup(at: source.head), context)),
      kind)
    sink.add(.sourceRankForm, rule, rank, form)
    let isSubject = cue.subject.map { context.parsed.nounGroups[$0].head == source.head } ?? false
    sink.add(.sourceSubject, .flag(isSubject), rule)
    let agreement = FeatureValue.label(context.agreement(of: source.head, at: cue.head))
    let relation = FeatureValue.label(context.clauseOf(cue.head)?.relationLabel ?? .none)
    sink.add(.sourceClause, agreement, rule, relation)
    sink.add(.sourceClause, agreement, rank, form)
  }

  /// The features of how far a source reaches.
  func emitExtent<Sink: FeatureSink>(_ source: SourceCandidate, to sink: inout Sink) {
    let rule = FeatureValue.label(source.rule)
    let extent = FeatureValue.label(source.extent)
    let kind = FeatureValue.label(source.kind)
    sink.add(.sourceExtent, extent, kind)
    sink.add(.sourceExtentRight, extent, rule)
    let right = FeatureValue.label(context.category(source.tokens.upperBound, in: sentence))
    sink.add(.sourceExtentKind, extent, kind, right)
    sink.add(.sourceRuleRight, rule, right, extent)
    emitEdges(source, extent, &sink)
    emitTail(source, extent, right, &sink)
    emitDistance(source, rule, &sink)
  }

  /// The features of there being no source.
  package func emitNone<Sink: FeatureSink>(to sink: inout Sink) {
    sink.add(.sourceNone, form, sides)
    sink.add(.sourceNoneClass, cueClass, form)
    sink.add(.sourceNoneLemma, lemma, form)
    let kind = cue.subject.map { context.groupKinds[$0] } ?? .none
    sink.add(.sourceNoneSubject, .label(kind), form)
    let voice = cue.verbGroup.map { context.parsed.verbGroups[$0].isPassive } ?? false
    sink.add(.sourceNoneForm, .flag(voice), .label(kind))
    let next = context.category(cue.tokens.upperBound, in: sentence)
    sink.add(.sourceNoneNext, .label(next), form)
  }

  private func emitEdges<Sink: FeatureSink>(
    _ source: SourceCandidate, _ extent: FeatureValue, _ sink: inout Sink
  ) {
    let left = context.category(source.tokens.lowerBound - 1, in: sentence)
    let right = context.category(source.tokens.upperBound, in: sentence)
    let isBefore = source.tokens.upperBound <= cue.head
    sink.add(.sourceLeft, .label(left), .flag(isBefore))
    sink.add(.sourceRight, .label(right), extent)
    let end = source.tokens.upperBound
    if end < sentence.upperBound { sink.add(.sourceRightWord, context.word(end), extent) }
    let start = source.tokens.lowerBound
    if start > sentence.lowerBound {
      sink.add(.sourceLeftWord, context.word(start - 1), .flag(isBefore))
    }
    sink.add(.sourceLength, .bucket(source.tokens.count), extent)
    sink.add(.sourceFirst, .tag(context.tag(start)), extent)
    sink.add(.sourceInQuote, .flag(context.quotationOf[source.head] >= 0), .flag(isBefore))
  }

  /// What a source holds behind its head group, or what it leaves out: an apposition, a relative clause,
  /// a verb that should not be in it.
  private func emitTail<Sink: FeatureSink>(
    _ source: SourceCandidate, _ extent: FeatureValue, _ right: FeatureValue, _ sink: inout Sink
  ) {
    let end = source.tokens.upperBound
    let group = context.nounGroup(at: source.head).map { context.parsed.nounGroups[$0].tokens }
    let tail = min(end, group?.upperBound ?? end)
    let opener = FeatureValue.label(context.category(tail, in: sentence))
    let second = FeatureValue.label(context.category(tail + 1, in: sentence))
    sink.add(.sourceTail, extent, opener, second)
    let last = FeatureValue.label(context.category(end - 1, in: sentence))
    sink.add(.sourceTailEnd, extent, last, right)
    sink.add(.sourceTailVerbs, extent, .number(min(3, context.verbs(in: tail..<end))), second)
    let unbound = FeatureValue.number(min(2, context.unboundVerbs(in: tail..<end)))
    sink.add(.sourceTailClauses, extent, unbound, right)
    sink.add(.sourceTailCommas, .number(min(3, context.commas(in: tail..<end))), last, right)
    // Days and hours between a source and its cue belong to the cue: "the agency on Monday said".
    let endsInTime = FeatureValue.flag(context.isTime(end - 1))
    sink.add(.sourceTime, endsInTime, .flag(context.isTime(end)), extent)
    let clauses = FeatureValue.number(min(1, context.verbs(in: tail..<end)))
    sink.add(.sourceTimeVerbs, endsInTime, clauses, extent)
    sink.add(.sourceRightTwo, extent, right, .label(context.category(end + 1, in: sentence)))
  }

  private func emitDistance<Sink: FeatureSink>(
    _ source: SourceCandidate, _ rule: FeatureValue, _ sink: inout Sink
  ) {
    let isBefore = source.tokens.upperBound <= cue.head
    let between =
      isBefore
      ? source.tokens.upperBound..<max(source.tokens.upperBound, cue.tokens.lowerBound)
      : min(cue.tokens.upperBound, source.tokens.lowerBound)..<source.tokens.lowerBound
    sink.add(.sourceDistance, .bucket(between.count), .flag(isBefore))
    sink.add(.sourceCommas, .number(min(3, context.commas(in: between))), rule)
    // Verbs of the chain that leads to the cue do not stand between it and its source.
    let clear = isBefore ? between.clamped(to: 0..<max(0, cue.chainStart)) : between
    sink.add(.sourceVerbs, .number(min(3, context.verbs(in: clear))), rule)
  }

  /// Where a source lies to the content: in it, next to it, away from it.
  private func place(_ source: SourceCandidate) -> FeatureLabel {
    for part in content {
      if part.overlaps(source.tokens) { return .inside }
      if part.upperBound == source.tokens.lowerBound || part.lowerBound == source.tokens.upperBound
      {
        return .direct
      }
      if part.upperBound + 1 == source.tokens.lowerBound { return .afterComma }
    }
    return .outside
  }
}
