/// Bars that lie one below the other, each with its name before it and its numbers behind it.
struct BarChart {
  /// One bar.
  struct Bar {
    let name: String
    let value: Int
    /// A second, thin bar below the first; nil for none.
    var second: Int?
    var fill = Chart.Fill.main
    /// What stands behind it.
    let note: String
  }

  let bars: [Bar]
  private var hasSecond: Bool { bars.contains { $0.second != nil } }
  private static let nameWidth = 216.0
  private static let noteWidth = 170.0

  init(_ bars: [Bar]) { self.bars = bars }

  private var rowHeight: Double { hasSecond ? 31 : 25 }
  var height: Double { Double(bars.count) * rowHeight + 6 }

  /// Draws the bars into a figure.
  func draw(to html: inout HTMLWriter) {
    let most = Double(max(1, bars.map(\.value).max() ?? 1))
    let room = Chart.width - Self.nameWidth - Self.noteWidth
    let left = Self.nameWidth
    Chart.line((left, 0), (left, height), "axis", to: &html)
    for (place, bar) in bars.enumerated() {
      let top = Double(place) * rowHeight + 6
      let length = Double(bar.value) / most * room
      html.element("g") { html in
        html.line("title", text: "\(bar.name): \(bar.note)")
        Chart.text(
          ShortText.fit(bar.name, columns: 31), left - 8, top + 11.5, anchor: "end", to: &html)
        Chart.rectangle(left, top, length, 14, bar.fill, to: &html)
        if let second = bar.second {
          Chart.rectangle(left, top + 17, Double(second) / most * room, 4, .soft, to: &html)
        }
        Chart.text(bar.note, left + length + 8, top + 11.5, isQuiet: true, to: &html)
      }
    }
  }
}
