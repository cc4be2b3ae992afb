/// Pairs double and angle marks.
struct DoublePairs {
  let paragraph: Range<Int>
  private(set) var pairs: [QuotationPair] = []
  private var open: [QuotationMark] = []

  init(paragraph: Range<Int>) { self.paragraph = paragraph }

  /// Pairs the marks of a paragraph; what is left open ends with it.
  mutating func run(_ marks: [QuotationMark]) {
    for mark in marks where mark.family != .single {
      switch mark.role {
      case .opens: opens(mark)
      case .closes: closes(mark)
      case .either: if isOpen(mark) { closes(mark) } else { opens(mark) }
      }
    }
    for mark in open { end(mark, paragraph.upperBound, isClosed: false) }
  }

  /// A second opening mark closes „ and ends what lost its closing mark.
  private mutating func opens(_ mark: QuotationMark) {
    if let last = open.last, last.family == .low, mark.family == .double {
      closes(mark)
      return
    }
    if let place = open.lastIndex(where: { $0.family == mark.family }) {
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
