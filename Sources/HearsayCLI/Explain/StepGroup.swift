import Hearsay

/// A decision of attribution with what spoke for and against it, as the trace has them in a row.
struct StepGroup {
  let decision: TraceStep
  /// Where the words that were chosen start and end, and by which rules.
  private(set) var bounds: [TraceStep] = []
  /// What was weighed, the heaviest first.
  private(set) var weights: [TraceStep] = []

  private init(_ decision: TraceStep) { self.decision = decision }

  /// The decisions in a trace, in their order.
  static func groups(_ trace: [TraceStep]) -> [StepGroup] {
    var groups: [StepGroup] = []
    for step in trace {
      if step.stage == "attribution" {
        groups.append(StepGroup(step))
      } else if step.stage.hasPrefix("attribution."), !groups.isEmpty {
        groups[groups.count - 1].add(step)
      }
    }
    return groups
  }

  private mutating func add(_ step: TraceStep) {
    if step.measure == .nothing { bounds.append(step) } else { weights.append(step) }
  }
}
