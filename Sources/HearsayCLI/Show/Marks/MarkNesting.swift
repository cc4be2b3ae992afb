import HearsayText

/// Puts marks into a stretch of text so that every one closes inside the one around it.
///
/// Claims may overlap without one holding the other: what closes in the middle of another mark closes
/// that one, too, which opens again behind it.
struct MarkNesting {
  /// What stands in the text, one after the other.
  enum Piece: Hashable {
    case text(TextSpan)
    /// A mark opens, or goes on after it was cut.
    case open(Mark, goesOn: Bool)
    /// A mark closes, or is cut and will go on.
    case close(Mark, goesOn: Bool)
  }

  private(set) var pieces: [Piece] = []
  private var open: [Mark] = []
  private var position: Int

  /// - Parameters:
  ///   - region: The stretch of text.
  ///   - marks: Marks that overlap it; what lies outside of it is cut off.
  init(_ region: TextSpan, _ marks: [Mark]) {
    position = region.start
    let clipped = marks.map { (mark: $0.clipped(to: region), goesOn: $0.span.start < region.start) }
      .sorted { Mark.stands($0.mark, before: $1.mark) }
    var bounds = Set(clipped.flatMap { [$0.mark.span.start, $0.mark.span.end] })
    bounds.insert(region.end)
    var next = 0
    for bound in bounds.sorted() {
      advance(to: bound)
      var opening = close(at: bound).map { (mark: $0, goesOn: true) }
      while next < clipped.count, clipped[next].mark.span.start == bound {
        opening.append(clipped[next])
        next += 1
      }
      opening.sort { $0.mark.span.end != $1.mark.span.end && $0.mark.span.end > $1.mark.span.end }
      for (mark, goesOn) in opening {
        pieces.append(.open(mark, goesOn: goesOn))
        open.append(mark)
      }
    }
  }

  private mutating func advance(to bound: Int) {
    if bound > position { pieces.append(.text(TextSpan(position, bound))) }
    position = bound
  }

  /// Closes what ends here; returns what had to be closed with it and is to go on, the outermost first.
  private mutating func close(at bound: Int) -> [Mark] {
    guard let outermost = open.firstIndex(where: { $0.span.end == bound }) else { return [] }
    let closing = open[outermost...]
    open.removeSubrange(outermost...)
    for mark in closing.reversed() {
      pieces.append(.close(mark, goesOn: mark.span.end > bound))
    }
    return closing.filter { $0.span.end > bound }
  }
}
