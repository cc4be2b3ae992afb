/// Three drawings over one axis of time: how many claims, the share of anonymous sources, and the forms of
/// speech.
struct TimeChart {
  let periods: [Period]
  /// Shares of fewer claims are drawn as outlines: they say little.
  static let few = 10
  static let height = 462.0
  private static let left = 52.0
  private static let panel = 96.0
  private static let tops = [30.0, 186.0, 342.0]
  private var step: Double { (Chart.width - Self.left - 8) / Double(max(1, periods.count)) }
  private var bar: Double { min(44, max(1.5, step * 0.72)) }

  /// Draws all three into a figure.
  func draw(to html: inout HTMLWriter) {
    drawCounts(to: &html)
    drawAnonymous(to: &html)
    drawForms(to: &html)
    drawLabels(to: &html)
  }

  private func x(_ place: Int) -> Double {
    Self.left + (Double(place) + 0.5) * step - bar / 2
  }

  private func frame(
    _ title: String, _ top: Double, _ marks: [(share: Double, text: String)],
    to html: inout HTMLWriter
  ) {
    Chart.text(title, 0, top - 13, to: &html)
    for mark in marks {
      let y = top + Self.panel * (1 - mark.share)
      Chart.line(
        (Self.left, y), (Chart.width, y), mark.share == 0 ? "axis" : "grid", to: &html)
      Chart.text(mark.text, Self.left - 8, y + 4, anchor: "end", isQuiet: true, to: &html)
    }
  }

  private func drawCounts(to html: inout HTMLWriter) {
    let most = Self.roundedUp(periods.map(\.tally.claims).max() ?? 1)
    let marks = [0, most / 2, most].map {
      (share: Double($0) / Double(most), text: Figures.whole($0))
    }
    frame("Claims", Self.tops[0], most > 1 ? marks : [marks[0], marks[2]], to: &html)
    for (place, period) in periods.enumerated() where period.tally.claims > 0 {
      let height = Double(period.tally.claims) / Double(most) * Self.panel
      column(
        place, Self.tops[0] + Self.panel - height, height, .main,
        "\(period.name): \(Figures.count(period.tally.claims, "claim"))", to: &html)
    }
  }

  private func drawAnonymous(to html: inout HTMLWriter) {
    let shares = periods.map { $0.tally.share($0.tally.anonymous) }
    let most = min(1, max(0.2, ((shares.max() ?? 0) * 10).rounded(.up) / 10))
    let marks = [0, 0.5, 1].map { (share: $0, text: Figures.percent($0 * most)) }
    frame("Share from anonymous sources", Self.tops[1], marks, to: &html)
    for (place, period) in periods.enumerated() where period.tally.anonymous > 0 {
      let height = shares[place] / most * Self.panel
      let top = Self.tops[1] + Self.panel - height
      let title =
        "\(period.name): \(Figures.percent(shares[place])) of "
        + Figures.count(period.tally.claims, "claim")
      if period.tally.claims < Self.few {
        html.element("g") { html in
          html.line("title", text: title)
          html.shape(
            "rect",
            [
              "x": Figures.length(x(place) + 0.75), "y": Figures.length(top),
              "width": Figures.length(max(0.5, bar - 1.5)), "height": Figures.length(height),
              "class": "warm few",
            ])
        }
      } else {
        column(place, top, height, .dotted, title, to: &html)
      }
    }
  }

  private func drawForms(to html: inout HTMLWriter) {
    let marks = [0, 0.5, 1].map { (share: $0, text: Figures.percent($0)) }
    frame("How it is told", Self.tops[2], marks, to: &html)
    for (place, period) in periods.enumerated() where period.tally.claims > 0 {
      let tally = period.tally
      html.element("g") { html in
        html.line("title", text: "\(period.name): \(ShareChart.summary(tally))")
        var y = Self.tops[2] + Self.panel
        let parts: [(Chart.Fill, Int)] = [
          (.main, tally.direct), (.striped, tally.mixed), (.pale, tally.indirect),
        ]
        for (fill, count) in parts where count > 0 {
          let height = tally.share(count) * Self.panel
          y -= height
          Chart.rectangle(x(place), y, bar, height, fill, to: &html)
        }
      }
    }
  }

  private func column(
    _ place: Int, _ top: Double, _ height: Double, _ fill: Chart.Fill, _ title: String,
    to html: inout HTMLWriter
  ) {
    html.element("g") { html in
      html.line("title", text: title)
      Chart.rectangle(x(place), top, bar, height, fill, to: &html)
    }
  }

  /// Labels below the last drawing and the first, as many as there is room for.
  private func drawLabels(to html: inout HTMLWriter) {
    let each = max(1, Int((64 / step).rounded(.up)))
    for top in Self.tops {
      for place in stride(from: 0, to: periods.count, by: each) {
        Chart.text(
          periods[place].label, Self.left + (Double(place) + 0.5) * step, top + Self.panel + 18,
          anchor: "middle", isQuiet: true, to: &html)
      }
    }
  }

  /// The next number that makes a good end of an axis.
  private static func roundedUp(_ number: Int) -> Int {
    var unit = 1
    while unit * 10 <= number { unit *= 10 }
    let steps = unit == 1 ? [1, 2, 4, 6, 8, 10] : [1, 2, 3, 4, 5, 6, 8, 10]
    let step = steps.first { $0 * unit >= number } ?? 10
    return max(1, step * unit)
  }
}
