import Hearsay

/// The claims of an article, numbered, one below the other in text order.
struct ClaimList {
  let view: RecordView
  let records: [Int]

  /// Adds the list to a page.
  func print(on page: inout Page) {
    let margin = records.last.map { "\($0 + 1)".count } ?? 0
    for index in records {
      page.skip()
      page.add(head(index, margin, page.screen))
      page.add(StyledText(view.claim(index).text), indent: margin + 2)
      page.add(foot(index), indent: margin + 2)
    }
  }

  /// Number, source and cue; the confidence stands at the right edge.
  private func head(_ index: Int, _ margin: Int, _ screen: Screen) -> [StyledText] {
    let number = "\(index + 1)"
    let confidence = Percent.text(view.scored.confidences[index])
    let room = screen.width - margin - 2 - confidence.count - 2
    return LineWrapper(width: max(1, room)).lines(heading(index)).enumerated().map { line, text in
      guard line == 0 else { return StyledText(String(repeating: " ", count: margin + 2)) + text }
      let lead =
        StyledText(String(repeating: " ", count: margin - number.count))
        + StyledText(number, .number) + StyledText("  ")
      let gap = String(repeating: " ", count: max(0, room - text.columns) + 2)
      return lead + text + StyledText(gap) + StyledText(confidence, .bold)
    }
  }

  private func heading(_ index: Int) -> StyledText {
    let label = SourceLabel(index, in: view)
    var text = StyledText(label.name, .source)
    if !label.details.isEmpty { text.append(" (\(label.details.joined(separator: ", ")))") }
    if let cue = view.attributions[index].cue {
      text.append(" — ", .dim)
      text.append(view.string(cue.tokens), .cue)
    }
    return text
  }

  /// What is not plain about the claim, and the record's identifier.
  private func foot(_ index: Int) -> StyledText {
    let facts = view.claim(index).remarkable
    let lead = facts.isEmpty ? "" : facts.joined(separator: ", ") + " · "
    return StyledText(lead) + StyledText(view.ids[index], .dim)
  }
}

extension Claim {
  /// Kind, polarity and modality, as far as they are not those of a plain statement.
  fileprivate var remarkable: [String] {
    var facts: [String] = []
    if kind != .statement { facts.append(kind.rawValue) }
    switch polarity {
    case .positive: break
    case .negative: facts.append("negative")
    case .mixed: facts.append("partly negative")
    }
    if modality != .asserted, modality != kind.usualModality { facts.append(modality.rawValue) }
    return facts
  }
}

extension ClaimKind {
  /// The modality that goes without saying.
  fileprivate var usualModality: Modality {
    switch self {
    case .question: .asked
    case .directive: .required
    case .intention: .intended
    default: .asserted
    }
  }
}
