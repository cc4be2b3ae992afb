import Hearsay
import HearsayText

/// A stretch of text that plays a part in claims.
struct Mark: Hashable {
  /// The part; where two have the same span, the first one here stands outside.
  enum Part: Int, Comparable {
    case content, source, cue

    static func < (a: Part, b: Part) -> Bool { a.rawValue < b.rawValue }
  }

  let part: Part
  let span: TextSpan
  /// The claims in which it plays it, ascending.
  let numbers: [Int]
  /// Whether it bears its claims' numbers where colours tell the part: at the cue, else at the content.
  let isNumbered: Bool

  /// The numbers as text: "3", or "3,4" for a source of two claims.
  var label: String { numbers.map(String.init).joined(separator: ",") }

  /// The same mark for a part of its stretch.
  func clipped(to span: TextSpan) -> Mark {
    Mark(
      part: part, span: TextSpan(max(self.span.start, span.start), min(self.span.end, span.end)),
      numbers: numbers, isNumbered: isNumbered && self.span.end <= span.end)
  }
}

extension Mark {
  /// The marks of some of an article's records, each stretch and part once, in text order.
  static func marks(of records: some Sequence<Int>, in view: RecordView) -> [Mark] {
    var found: [Place: (numbers: Set<Int>, isNumbered: Bool)] = [:]
    for index in records {
      let attribution = view.attributions[index]
      func add(_ part: Part, _ tokens: Range<Int>, _ isNumbered: Bool) {
        let place = Place(part: part, span: view.span(tokens))
        found[place, default: ([], false)].numbers.insert(index + 1)
        if isNumbered { found[place]?.isNumbered = true }
      }
      if let source = attribution.source { add(.source, source, false) }
      if let cue = attribution.cue { add(.cue, cue.tokens, true) }
      for content in attribution.content {
        add(.content, content, attribution.cue == nil && content == attribution.content.last)
      }
    }
    return found.map { place, value in
      Mark(
        part: place.part, span: place.span, numbers: value.numbers.sorted(),
        isNumbered: value.isNumbered)
    }.sorted(by: Mark.stands)
  }

  private struct Place: Hashable {
    let part: Part
    let span: TextSpan
  }

  /// Whether one mark opens before another: the longer one first where both start together.
  static func stands(_ a: Mark, before b: Mark) -> Bool {
    if a.span.start != b.span.start { return a.span.start < b.span.start }
    if a.span.end != b.span.end { return a.span.end > b.span.end }
    return a.part < b.part
  }
}
