/// Pairs double and angle marks.
struct DoublePairs {
  let paragraph: Range<Int>
  private(set) var pairs: [QuotationPair] = []
  private var open: [QuotationMark] = []

  init(paragraph: Range<Int>) { self.paragraph = paragraph }

  /// Pairs the marks of a paragraph; what is left open ends with it.
  mutating func run(_ marks: [QuotationMark]) {
    for (place, mark) in marks.enumerated() where mark.family != .single {
      switch mark.role {
      case .opens: opens(mark, isInner: hasTwoClosings(marks[(place + 1)...], mark.family))
      case .closes: closes(mark)
      case .either: if isOpen(mark) { closes(mark) } else { opens(mark, isInner: false) }
      }
    }
    for mark in open { end(mark, paragraph.upperBound, isClosed: false) }
  }

  /// Whether two marks close before the next one opens: then a second opening mark is nested.
  private func hasTwoClosings(
    _ rest: ArraySlice<QuotationMark>, _ family: QuotationMark.Family
  ) -> Bool {
    var closings = 0
    for mark in rest where mark.family == family {
      if mark.role == .opens { break }
      if mark.role == .closes { closings += 1 }
    }
    return closings > 1
  }

  /// A second opening mark closes „, is nested, or ends what lost its closing mark.
  private mutating func opens(_ mark: QuotationMark, isInner: Bool) {
    if let last = open.last, last.family == .low, mark.family == .double {
      closes(mark)
      return
    }
    if !isInner, let place = open.lastIndex(where: { $0.family == mark.family }) {
      end(open[place], mark.token, isClosed: false)
      open.removeSubrange(place...)
    }
    open.append(mark)
  }

  private mutating func closes(_ mark: QuotationMark) {
    guard let place = open.lastIndex(where: { isPair($0, mark) }) else { return }
    end(open[place], mark.token + 1, isClosed: true)
    open.removeSubrange(place...)
  }

  private func isOpen(_ mark: QuotationMark) -> Bool { open.contains { isPair($0, mark) } }

  private func isPair(_ opening: QuotationMark, _ closing: QuotationMark) -> Bool {
    opening.family == closing.family || opening.family == .low && closing.family == .double
  }

  private mutating func end(_ mark: QuotationMark, _ end: Int, isClosed: Bool) {
    pairs.append(
      QuotationPair(family: mark.family, open: mark.token, end: end, isClosed: isClosed))
  }
}
