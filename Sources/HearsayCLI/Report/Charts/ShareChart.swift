/// For each name the shares of the forms of speech, side by side in one bar, and the share of anonymous sources
/// in another.
struct ShareChart {
  let rows: [(name: String, tally: ClaimTally)]
  private static let rowHeight = 27.0
  private static let head = 24.0
  private static let nameWidth = 216.0
  private static let formsWidth = 290.0
  private static let anonymousLeft = 540.0
  private static let anonymousWidth = 130.0

  var height: Double { Double(rows.count) * Self.rowHeight + Self.head + 4 }

  /// Draws the bars into a figure.
  func draw(to html: inout HTMLWriter) {
    Chart.text("how it is told", Self.nameWidth, 13, isQuiet: true, to: &html)
    let scale = anonymousScale
    Chart.text(
      "anonymous, up to \(Figures.percent(scale))", Self.anonymousLeft, 13, isQuiet: true, to: &html
    )
    for (place, row) in rows.enumerated() {
      let top = Self.head + Double(place) * Self.rowHeight
      html.element("g") { html in
        html.line("title", text: "\(row.name): \(Self.summary(row.tally))")
        Chart.text(
          ShortText.fit(row.name, columns: 31), Self.nameWidth - 8, top + 12, anchor: "end",
          to: &html)
        Self.drawForms(row.tally, Self.nameWidth, top, Self.formsWidth, 15, to: &html)
        let share = row.tally.share(row.tally.anonymous)
        let length = share / scale * Self.anonymousWidth
        Chart.rectangle(Self.anonymousLeft, top, length, 15, .dotted, to: &html)
        Chart.line(
          (Self.anonymousLeft, top - 3), (Self.anonymousLeft, top + 18), "axis", to: &html)
        Chart.text(
          Figures.percent(share), Self.anonymousLeft + length + 6, top + 12, isQuiet: true,
          to: &html)
      }
    }
  }

  /// The share that the longest bar of anonymous sources could have.
  private var anonymousScale: Double {
    let most = rows.map { $0.tally.share($0.tally.anonymous) }.max() ?? 0
    return [0.1, 0.2, 0.5].first { most <= $0 } ?? 1
  }

  /// Draws the forms of speech as parts of a bar.
  static func drawForms(
    _ tally: ClaimTally, _ left: Double, _ top: Double, _ width: Double, _ height: Double,
    to html: inout HTMLWriter
  ) {
    var x = left
    let parts: [(Chart.Fill, Int)] = [
      (.main, tally.direct), (.striped, tally.mixed), (.pale, tally.indirect),
    ]
    for (fill, count) in parts where count > 0 {
      let length = tally.share(count) * width
      Chart.rectangle(x, top, length, height, fill, to: &html)
      x += length
    }
  }

  static let legend: [(Chart.Fill, String)] = [
    (.main, "word for word"), (.striped, "partly word for word"), (.pale, "in the article’s words"),
  ]

  /// The shares in words.
  static func summary(_ tally: ClaimTally) -> String {
    func percent(_ count: Int) -> String { Figures.percent(tally.share(count)) }
    return "\(Figures.count(tally.claims, "claim")); \(percent(tally.direct)) word for word, "
      + "\(percent(tally.mixed)) partly, \(percent(tally.indirect)) in the article’s words; "
      + "\(percent(tally.anonymous)) from anonymous sources"
  }
}
