/// Features of the alternatives for one cue: which contents and which source go together.
///
/// The rankers of parts see one side each; here all of an attribution is seen, with what lies around it.
package struct ChoiceFeatures {
  private let context: AttributionContext
  private let alternatives: [[Proposal]]
  private let article: ArticleCues
  /// The leading alternative of each cue, as the other cues' alternatives see it.
  private let rivals: [Rival]

  /// What matters of the leading alternative of a cue to those of other cues.
  private struct Rival {
    let quality: Double
    let cue: Range<Int>
    let head: Int
    let source: Int?
    let before: Range<Int>
    let after: Range<Int>

    init(_ proposal: Proposal) {
      quality = proposal.cueProbability * proposal.partsProbability
      cue = proposal.cue.tokens
      head = proposal.cue.head
      source = proposal.source?.head
      before = proposal.before.range ?? 0..<0
      after = proposal.after.range ?? 0..<0
    }

    func overlaps(_ part: Range<Int>) -> Bool { before.overlaps(part) || after.overlaps(part) }
  }

  /// Prepares the features of an article's alternatives, whose cues stand in text order.
  package init(
    _ context: AttributionContext, _ alternatives: [[Proposal]], _ article: ArticleCues
  ) {
    self.context = context
    self.alternatives = alternatives
    self.article = article
    rivals = alternatives.map { Rival($0[0]) }
  }

  /// Hands the features of an alternative of the cue at a place to a sink.
  package func emit<Sink: FeatureSink>(_ row: Int, of place: Int, to sink: inout Sink) {
    let proposal = alternatives[place][row]
    let content = proposal.content
    let sides = FeatureValue.label(SourceFeatures.sides(content, proposal.cue))
    let cueClass = FeatureValue.label(proposal.cue.cueClass)
    let share = proposal.partsProbability / alternatives[place][0].partsProbability
    sink.add(.choiceRank, .number(row))
    sink.add(.choiceShare, .tenths(share), sides)
    sink.add(.choiceBefore, .odds(proposal.before.probability), sides)
    sink.add(.choiceAfter, .odds(proposal.after.probability), sides)
    sink.add(.choiceSource, .odds(proposal.sourceProbability), .flag(proposal.source != nil))
    sink.add(.choiceProduct, .odds(proposal.partsProbability))
    sink.add(.choiceSides, sides, cueClass)
    sink.add(.choiceSides, sides, .label(proposal.cue.part), .label(context.quoting(of: content)))
    sink.add(.choiceLemma, context.lemma(proposal.cue.head), sides)
    emitContent(proposal, content, sides, &sink)
    emitSource(proposal, content, sides, &sink)
    emitRivals(place, proposal, content, &sink)
  }

  private func emitContent<Sink: FeatureSink>(
    _ proposal: Proposal, _ content: [Range<Int>], _ sides: FeatureValue, _ sink: inout Sink
  ) {
    let cueClass = FeatureValue.label(proposal.cue.cueClass)
    let verbs = content.reduce(0) { $0 + context.verbs(in: $1) }
    let length = content.reduce(0) { $0 + $1.count }
    sink.add(.choiceLength, .bucket(length), sides)
    sink.add(.choiceVerbs, .number(min(6, verbs)), cueClass)
    sink.add(.choiceQuotes, .label(context.quoting(of: content)), .label(cuts(content)), sides)
    sink.add(
      .choiceCommas, .number(min(6, content.reduce(0) { $0 + context.commas(in: $1) })), sides)
    guard let first = content.first, let last = content.last else { return }
    let opening = FeatureValue.label(context.category[first.lowerBound])
    let sentence = context.sentence(at: last.upperBound - 1)
    let second = FeatureValue.label(context.category(first.lowerBound + 1, in: sentence))
    let end = FeatureValue.label(context.category(last.upperBound, in: sentence))
    let afterEnd = FeatureValue.label(context.category(last.upperBound + 1, in: sentence))
    sink.add(.choiceOpens, opening, second, end)
    sink.add(.choiceOpensVerbs, opening, .number(min(3, verbs)), end)
    sink.add(.choiceEnds, end, afterEnd, sides)
    let time = FeatureValue.flag(context.isTime(last.upperBound - 1))
    sink.add(.choiceTime, time, .number(min(2, verbs)), cueClass)
    sink.add(.choiceTime, time, end, sides)
    if last.upperBound + 1 < sentence.upperBound, context.category[last.upperBound].opensPhrase {
      let group = context.nounGroup(at: last.upperBound + 1)
      sink.add(
        .choiceEndPhrase, context.word(last.upperBound),
        .label(group.map { context.groupKinds[$0] } ?? .none), .number(min(2, verbs)))
    }
    let rest =
      last.upperBound < sentence.upperBound
      ? context.verbs(in: last.upperBound..<sentence.upperBound) : 0
    sink.add(.choiceRest, .number(min(3, rest)), end, sides)
  }

  private func emitSource<Sink: FeatureSink>(
    _ proposal: Proposal, _ content: [Range<Int>], _ sides: FeatureValue, _ sink: inout Sink
  ) {
    guard let source = proposal.source else {
      sink.add(.choiceSpeaker, .label(.none), sides)
      return
    }
    let verbs = FeatureValue.number(min(3, context.verbs(in: source.tokens)))
    sink.add(.choiceSpeaker, .label(source.rule), sides)
    sink.add(.choiceExtent, .label(source.extent), verbs, .label(source.kind))
    let touches = content.contains {
      $0.lowerBound == source.tokens.upperBound || $0.upperBound == source.tokens.lowerBound
    }
    sink.add(.choiceTouches, .flag(touches), .label(source.rule), sides)
    let agrees = context.agreement(of: source.head, at: proposal.cue.head)
    sink.add(.choiceClause, .label(agrees), .label(source.extent), sides)
    sink.add(.choiceLengths, .bucket(source.tokens.count), .label(source.extent))
  }

  /// How far away, in proposals, one that covers another may lie.
  private static let reach = 6

  /// What the leading alternatives of other cues say: ones whose cue lies in this content, ones that
  /// claim the same words, the one that begins where this content ends.
  private func emitRivals<Sink: FeatureSink>(
    _ place: Int, _ proposal: Proposal, _ content: [Range<Int>], _ sink: inout Sink
  ) {
    var covers = 0.0
    var clash = 0.0
    var ends = 0.0
    var shares = 0.0
    let near = max(0, place - Self.reach)..<min(alternatives.count, place + Self.reach + 1)
    for other in near where other != place {
      let rival = rivals[other]
      if content.contains(where: { $0.contains(rival.head) }) {
        covers = max(covers, rival.quality)
        if rival.source == proposal.source?.head { shares = max(shares, rival.quality) }
      } else if content.contains(where: rival.overlaps) {
        clash = max(clash, rival.quality)
      }
      if let end = content.last?.upperBound, abs(rival.cue.lowerBound - end) <= 2 {
        ends = max(ends, rival.quality)
      }
    }
    let sides = FeatureValue.label(SourceFeatures.sides(content, proposal.cue))
    sink.add(.choiceCovers, .tenths(covers), .label(proposal.cue.cueClass))
    sink.add(.choiceCovers, .tenths(covers), sides)
    sink.add(.choiceShares, .tenths(shares), sides)
    sink.add(.choiceClash, .tenths(clash), sides)
    sink.add(.choiceNext, .tenths(ends), sides)
  }

  /// Whether a content cuts a quotation in two: at its start, at an end, or nowhere.
  private func cuts(_ content: [Range<Int>]) -> FeatureLabel {
    for part in content {
      let start = part.lowerBound
      if start > 0, context.quotationOf[start] >= 0,
        context.quotationOf[start - 1] == context.quotationOf[start]
      {
        return .opens
      }
      let end = part.upperBound
      if end < context.tokens.count, context.quotationOf[end] >= 0,
        context.quotationOf[end - 1] == context.quotationOf[end]
      {
        return .closes
      }
    }
    return .no
  }
}
