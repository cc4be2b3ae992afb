internal import Hearsay

/// The training instances of one article for the models of cue, contents and source.
struct ArticleInstances {
  var cues: [(features: [Int32], label: Bool)] = []
  var after: [PairInstance] = []
  var before: [PairInstance] = []
  var sources: [(candidates: [[Int32]], right: [Bool])] = []

  /// Gives the features their new numbers; those with -1 go.
  fileprivate mutating func renumber(
    _ newCues: [Int32], _ newAfter: [Int32], _ newBefore: [Int32], _ newSources: [Int32]
  ) {
    for index in cues.indices { cues[index].features.renumber(newCues) }
    for index in after.indices { after[index].renumber(newAfter) }
    for index in before.indices { before[index].renumber(newBefore) }
    for index in sources.indices {
      for row in sources[index].candidates.indices {
        sources[index].candidates[row].renumber(newSources)
      }
    }
  }
}

extension PairInstance {
  fileprivate mutating func renumber(_ new: [Int32]) {
    for index in starts.indices { starts[index].renumber(new) }
    for index in ends.indices { ends[index].renumber(new) }
    for index in pairs.indices { pairs[index].features.renumber(new) }
    absent.renumber(new)
  }
}

extension [Int32] {
  fileprivate mutating func renumber(_ new: [Int32]) {
    self = compactMap { new[Int($0)] >= 0 ? new[Int($0)] : nil }
  }
}

/// Turns annotated articles into training instances; features are numbered over all articles, so that
/// folds share the work.
struct InstanceBuilder {
  var cueIndex = FeatureIndex()
  var afterIndex = FeatureIndex()
  var beforeIndex = FeatureIndex()
  var sourceIndex = FeatureIndex()

  /// Features that occur less often in all articles are left out: they cost time and say little.
  private static let leastCount = Int32(5)

  /// Drops rare features from the instances that were built.
  mutating func prune(_ instances: inout [ArticleInstances]) {
    let cues = cueIndex.prune(least: Self.leastCount)
    let after = afterIndex.prune(least: Self.leastCount)
    let before = beforeIndex.prune(least: Self.leastCount)
    let sources = sourceIndex.prune(least: Self.leastCount)
    for index in instances.indices { instances[index].renumber(cues, after, before, sources) }
  }

  mutating func build(_ article: TrainingArticle) -> ArticleInstances {
    var result = ArticleInstances()
    let cueFeatures = CueFeatures(article.context, article.candidates, article.cues)
    for (index, cue) in article.candidates.enumerated() {
      let label = article.labels[index]
      guard label != -2 else { continue }
      var sink = NamingSink()
      cueFeatures.emit(cue, at: index, to: &sink)
      result.cues.append((cueIndex.add(sink, article.context), label >= 0))
      guard label >= 0 else { continue }
      let gold = article.gold[label]
      let features = ContentFeatures(article.context, cue, article.cues)
      let after = gold.content.filter { $0 >= cue.head }
      let before = gold.content.filter { $0 < cue.head }
      if let pair = Self.pairs(
        ContentAfterCue.candidates(cue, article.context), after,
        features.given(before: Self.hull(before)), article.context,
        &afterIndex)
      {
        result.after.append(pair)
      }
      if let pair = Self.pairs(
        ContentBeforeCue.candidates(cue, article.context), before, features, article.context,
        &beforeIndex)
      {
        result.before.append(pair)
      }
      if let choice = source(cue, gold, article) { result.sources.append(choice) }
    }
    return result
  }

  /// The softmax instance of one side; nil when no candidate comes near the gold content.
  private static func pairs(
    _ candidates: ContentCandidates, _ gold: [Int], _ features: ContentFeatures,
    _ context: AttributionContext, _ index: inout FeatureIndex
  ) -> PairInstance? {
    let right = rightPairs(candidates, gold, context)
    guard gold.isEmpty || !right.isEmpty else { return nil }
    var instance = PairInstance(
      starts: [], ends: [], pairs: [], absent: [], isAbsent: gold.isEmpty)
    for start in candidates.starts {
      var sink = NamingSink()
      features.emitStart(start, to: &sink)
      instance.starts.append(index.add(sink, context))
    }
    for end in candidates.ends {
      var sink = NamingSink()
      features.emitEnd(end, to: &sink)
      instance.ends.append(index.add(sink, context))
    }
    for start in candidates.starts.indices {
      for end in candidates.ends.indices where candidates.range(start, end) != nil {
        var sink = NamingSink()
        features.emitPair(candidates.starts[start], candidates.ends[end], to: &sink)
        instance.pairs.append(
          (start, end, index.add(sink, context), right.contains([start, end])))
      }
    }
    var sink = NamingSink()
    features.emitAbsent(candidates, to: &sink)
    instance.absent = index.add(sink, context)
    return instance
  }

  /// The pairs that agree best with the gold words, if they agree by 0.75 at least.
  private static func rightPairs(
    _ candidates: ContentCandidates, _ gold: [Int], _ context: AttributionContext
  ) -> Set<[Int]> {
    guard !gold.isEmpty else { return [] }
    var best = 0.75
    var right: Set<[Int]> = []
    for start in candidates.starts.indices {
      for end in candidates.ends.indices {
        guard let range = candidates.range(start, end) else { continue }
        let f1 = Overlap.f1(Overlap.words([range], context), gold)
        if f1 > best + 1e-9 {
          best = f1
          right = [[start, end]]
        } else if abs(f1 - best) <= 1e-9 {
          right.insert([start, end])
        }
      }
    }
    return right
  }

  private mutating func source(
    _ cue: CueCandidate, _ gold: TrainingArticle.Gold, _ article: TrainingArticle
  ) -> (candidates: [[Int32]], right: [Bool])? {
    let context = article.context
    let content = Self.content(gold, cue)
    let features = SourceFeatures(context, cue, article.cues, content: content)
    let candidates = SourceRules.candidates(cue, context).filter { source in
      !content.contains { $0.overlaps(source.tokens) }
    }
    let scores = candidates.map { Overlap.f1(Overlap.words([$0.tokens], context), gold.source) }
    let best = scores.max() ?? 0
    guard gold.source.isEmpty || best >= 0.5 else { return nil }
    var sink = NamingSink()
    features.emitNone(to: &sink)
    var rows = [sourceIndex.add(sink, context)]
    for candidate in candidates {
      var sink = NamingSink()
      features.emit(candidate, to: &sink)
      rows.append(sourceIndex.add(sink, context))
    }
    let right = [gold.source.isEmpty] + scores.map { !gold.source.isEmpty && $0 >= best - 1e-9 }
    return (rows, right)
  }

  /// The hull of the gold content on each side of its cue.
  private static func content(_ gold: TrainingArticle.Gold, _ cue: CueCandidate) -> [Range<Int>] {
    let before = gold.content.filter { $0 < cue.head }
    let after = gold.content.filter { $0 >= cue.head }
    return [before, after].compactMap(hull)
  }

  private static func hull(_ tokens: [Int]) -> Range<Int>? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return first..<(last + 1)
  }
}
