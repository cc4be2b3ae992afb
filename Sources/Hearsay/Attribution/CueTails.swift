internal import HearsayMatching

/// Fixed tails of cues: "in a statement", "on condition of anonymity".
enum CueTails {
  /// The end of a cue with the tail that stands next to it, if any.
  static func end(after end: Int, in context: AttributionContext, _ sentence: Range<Int>) -> Int {
    guard end < sentence.upperBound else { return end }
    let first = context.word(at: end)
    guard first >= 0, let tails = context.resources.tails[first] else { return end }
    for tail in tails where end + tail.count <= sentence.upperBound {
      let fits = tail.indices.allSatisfy {
        context.word(at: end + $0) == tail[$0]
      }
      if fits { return end + tail.count }
    }
    return end
  }
}
