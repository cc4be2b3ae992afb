import Hearsay

/// The attributions of an article that people found right or put right, as annotators mark them.
///
/// As in PolNeAR, only the outermost count: what stands in the content of another is left out. Whether an
/// attribution does is told by its place and not by its record, as the one around it may have been rejected.
struct GoldAttributions {
  private(set) var spans: [RecordSpans] = []
  /// How many were left out because they stand in the content of others.
  private(set) var nested = 0

  /// Takes the decisions on an article's records.
  init(_ decisions: [Decision]) {
    var right: [RecordSpans] = []
    for decision in decisions where decision.rule != OwnVoiceFinder.rule {
      guard decision.verdict == .accept || decision.verdict == .fix else { continue }
      let spans = decision.rightSpans
      if !spans.content.isEmpty, !right.contains(spans) { right.append(spans) }
    }
    right.sort { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
    let outermost = right.filter { inner in
      !right.contains { $0 != inner && Self.holds($0, inner) && !Self.holds(inner, $0) }
    }
    nested = right.count - outermost.count
    spans = outermost
  }

  /// Whether the cue of an attribution, or its content where it has none, stands in the content of another.
  private static func holds(_ outer: RecordSpans, _ inner: RecordSpans) -> Bool {
    (inner.cue.isEmpty ? inner.content : inner.cue).allSatisfy { part in
      outer.content.contains {
        $0.lowerBound <= part.lowerBound && part.upperBound <= $0.upperBound
      }
    }
  }

  /// What attributions are sorted by: their place in the article.
  private static func key(_ spans: RecordSpans) -> [Int] {
    let cue = spans.cue.isEmpty ? spans.content : spans.cue
    return [cue, spans.content, spans.source].flatMap { part in
      part.flatMap { [$0.lowerBound, $0.upperBound] } + [-1]
    }
  }

  /// A brat annotation of the attributions, in PolNeAR's manner.
  func annotation(of text: [Unicode.Scalar]) -> String {
    var lines = ""
    var number = 0
    func add(_ label: String, _ ranges: [Range<Int>]) -> String {
      number += 1
      let places = ranges.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
      let words = ranges.map { Self.words(text[$0]) }.joined(separator: " ")
      lines += "T\(number)\t\(label) \(places)\t\(words)\n"
      return "T\(number)"
    }
    for (place, spans) in spans.enumerated() {
      var parts = ["Content:" + add("Content", spans.content)]
      if !spans.cue.isEmpty { parts.append("Cue:" + add("Cue", spans.cue)) }
      if !spans.source.isEmpty { parts.append("Source:" + add("Source", spans.source)) }
      let trigger = add("Attribution", spans.cue.isEmpty ? spans.content : spans.cue)
      lines += "E\(place + 1)\tAttribution:\(trigger) \(parts.joined(separator: " "))\n"
    }
    return lines
  }

  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.map { $0.properties.isWhitespace ? " " : $0 })
    return String(text)
  }
}
