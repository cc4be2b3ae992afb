import Hearsay
import HearsayText

/// Text with its marks: in colours where there are some, else in brackets.
///
/// In brackets every mark opens with the number of its claim: `{1 source}`, `‹1 cue›`, `⟦1 content⟧`.
/// In colours the number stands behind the cue.
struct MarkedPassage {
  let article: Article
  let isColored: Bool

  /// A stretch of the text, with marks that overlap it.
  func styled(_ region: TextSpan, _ marks: [Mark]) -> StyledText {
    var result = StyledText()
    var open: [Mark] = []
    for piece in MarkNesting(region, marks).pieces {
      switch piece {
      case .text(let span): append(span, Self.style(open), &result)
      case .open(let mark, let goesOn):
        open.append(mark)
        if !isColored { result.appendUnbroken(Self.opening(mark, goesOn)) }
      case .close(let mark, let goesOn):
        open.removeLast()
        if !isColored {
          result.appendUnbroken(Self.brackets(mark.part).close)
        } else if mark.isNumbered, !goesOn {
          result.appendUnbroken("[\(mark.label)]", .number)
        }
      }
    }
    return result
  }

  /// One line that tells what the marks mean.
  func legend() -> StyledText {
    var line = StyledText("Marks: ", .dim)
    guard isColored else {
      for (at, mark) in ["{1 who}", "‹1 by which words›", "⟦1 what⟧,"].enumerated() {
        if at > 0 { line.append(" ") }
        line.appendUnbroken(mark)
      }
      line.append(" with the number of the claim below")
      return line
    }
    line.append("who", .source)
    line.append(", ", .dim)
    line.append("by which words", .cue)
    line.appendUnbroken("[1]", .number)
    line.append(", ", .dim)
    line.append("what", .content)
    line.append(", with the number of the claim below", .dim)
    return line
  }

  private func append(_ span: TextSpan, _ style: Style, _ result: inout StyledText) {
    guard isColored else { return result.append(article.text.string(span)) }
    var position = span.start
    func add(to end: Int, _ base: Style) {
      guard end > position else { return }
      result.append(article.text.string(TextSpan(position, end)), base.under(style))
      position = end
    }
    for part in article.parts where part.span.overlaps(span) {
      add(to: part.span.start, .plain)
      add(to: min(part.span.end, span.end), part.kind == .title ? .bold : .dim)
    }
    add(to: span.end, .plain)
  }

  private static func style(_ open: [Mark]) -> Style {
    var contents = 0
    return open.reduce(.plain) { style, mark in
      switch mark.part {
      case .content:
        contents += 1
        return style.under(contents > 1 ? .nestedContent : .content)
      case .source: return style.under(.source)
      case .cue: return style.under(.cue)
      }
    }
  }

  private static func opening(_ mark: Mark, _ goesOn: Bool) -> String {
    "\(brackets(mark.part).open)\(mark.label)\(goesOn ? "…" : "") "
  }

  private static func brackets(_ part: Mark.Part) -> (open: String, close: String) {
    switch part {
    case .content: ("⟦", "⟧")
    case .source: ("{", "}")
    case .cue: ("‹", "›")
    }
  }
}
