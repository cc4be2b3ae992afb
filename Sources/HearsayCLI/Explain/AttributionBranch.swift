import Hearsay
import HearsayText

/// How source, cue and content were found.
struct AttributionBranch {
  private let view: RecordView
  private let index: Int
  private let weights: WeightBranches

  init(_ index: Int, in view: RecordView) {
    self.view = view
    self.index = index
    weights = WeightBranches(view)
  }

  /// The branch.
  var tree: Tree {
    if view.attributions[index].isOwnVoice { return ownVoice }
    let groups = StepGroup.groups(view.scored.traces[index])
    return Tree(
      StyledText("Attribution", .bold) + StyledText(": source, cue and content"),
      groups.enumerated().map { node($1, isFirst: $0 == 0) })
  }

  /// What the article says itself has no parts that were found one by one.
  private var ownVoice: Tree {
    let label = StyledText("Attribution", .bold) + StyledText(": none, the article says it itself")
    return Tree(
      label,
      StepGroup.groups(view.scored.traces[index]).map { group in
        let passed = group.bounds.map { $0.rule.spaced }.joined(separator: ", ")
        var head = StyledText("rule \(group.decision.rule), ")
        head.append(Percent.text(group.decision.weight), .bold)
        return Tree(
          head, [Tree("ruled out by none of: \(passed)")] + weights.branches(group.weights))
      })
  }

  private func node(_ group: StepGroup, isFirst: Bool) -> Tree {
    let step = group.decision
    var label = head(step, isFirst)
    label.append(Self.rule(step).map { ": rule \($0), " } ?? ": ")
    label.append(Percent.text(step.weight), .bold)
    return Tree(label, group.bounds.map(bound) + weights.branches(group.weights))
  }

  /// What was decided, and the words that were chosen.
  private func head(_ step: TraceStep, _ isFirst: Bool) -> StyledText {
    let words = step.words.first.map { Excerpt.of(view.string($0)).quoted }
    let (name, style): (String, Style) =
      switch step.rule {
      case _ where isFirst: ("cue ", .cue)
      case "parts-together": ("contents and source together", .plain)
      case "all-right": ("all of it", .plain)
      case "content-before-cue", "content-headline": ("content before the cue ", .content)
      case "content-after-cue": ("content after the cue ", .content)
      case "no-content-before-cue": ("no content before the cue", .plain)
      case "no-content-after-cue": ("no content after the cue", .plain)
      default: words == nil ? ("no source", .plain) : ("source ", .source)
      }
    return StyledText(name) + StyledText(words ?? "", style)
  }

  /// The rule that proposed it, with what its name means where that is not plain; nil where nothing
  /// was proposed.
  private static func rule(_ step: TraceStep) -> String? {
    guard !step.words.isEmpty else { return nil }
    guard step.rule.hasPrefix("source-"),
      let label = FeatureLabel(name: String(step.rule.dropFirst("source-".count)))
    else { return step.rule }
    return "\(step.rule) (\(LabelWords.words(label)))"
  }

  /// Where a content starts or ends.
  private func bound(_ step: TraceStep) -> Tree {
    let isStart = step.rule.hasPrefix("start-")
    let name = step.rule.drop { $0 != "-" }.dropFirst()
    var label = StyledText(isStart ? "starts " : "ends ")
    if let value = FeatureLabel(name: String(name)) {
      label.append("\(LabelWords.words(value, isStart ? .start : .end)), ")
    }
    if let word = step.words.first {
      label.append("\(isStart ? "at" : "with") \(view.string(word).quoted)")
    }
    label.append(" (rule \(step.rule))", .dim)
    return Tree(label)
  }
}
