import Hearsay

/// What spoke for a decision and what against it, each the heaviest first.
struct WeightBranches {
  private let view: RecordView

  /// What the names of check factors mean.
  private static let factors = [
    "bias": "where every claim starts", "specific": "whether it names whom or what it is about",
    "measurable": "whether it can be counted or measured",
    "consequential": "whether much hangs on it: harm, policy, events and their causes",
    "past-or-present": "whether it has happened or is so", "actor": "who is said to do or be it",
    "opinion-or-forecast": "whether it tells what somebody thinks, wants or expects",
    "form": "how long and whole it is",
  ]

  init(_ view: RecordView) { self.view = view }

  /// A branch "for" and a branch "against", as far as there is something on them.
  func branches(_ steps: [TraceStep]) -> [Tree] {
    let weighed = steps.enumerated().filter { $1.measure == .logOdds }
      .sorted { a, b in
        let (x, y) = (rank(a.element), rank(b.element))
        return x != y ? x > y : a.offset < b.offset
      }.map(\.element)
    return [
      branch("for", .inFavour, weighed.filter { $0.weight >= 0 }),
      branch("against", .against, weighed.filter { $0.weight < 0 }),
    ].compactMap { $0 }
  }

  /// The others together come last, whatever they add up to.
  private func rank(_ step: TraceStep) -> Double {
    step.rule == TraceStep.others ? -1 : abs(step.weight)
  }

  private func branch(_ name: String, _ style: Style, _ steps: [TraceStep]) -> Tree? {
    guard !steps.isEmpty else { return nil }
    return Tree(StyledText(name, style), steps.map { leaf($0, style) })
  }

  private func leaf(_ step: TraceStep, _ style: Style) -> Tree {
    let weight = Self.signed(step.weight)
    var label = StyledText()
    label.appendUnbroken(weight, style)
    label.appendUnbroken("  ")
    label.append(words(step))
    if step.rule != TraceStep.others {
      label.append(" ")
      label.appendUnbroken("(\(step.rule))", .dim)
    }
    return Tree(label, hang: weight.count + 2)
  }

  private func words(_ step: TraceStep) -> String {
    if let feature = step.feature { return FeatureWords.words(of: feature) }
    if step.rule == TraceStep.others { return "all that weighs less, together" }
    let name = Self.factors[step.rule] ?? step.rule.spaced
    let words = step.words.map { view.string($0).quoted }
    return words.isEmpty ? name : "\(name): \(words.joined(separator: ", "))"
  }

  /// A weight with its sign and two decimals.
  static func signed(_ weight: Double) -> String {
    let hundredths = Int((abs(weight) * 100).rounded())
    let rest = hundredths % 100
    return "\(weight < 0 ? "−" : "+")\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension String {
  /// A rule's name with spaces in the place of hyphens.
  var spaced: String { String(map { $0 == "-" ? " " : $0 }) }
}
