/// How publishers differ.
struct PublishersSection: ReportSection {
  let data: ReportData
  let id = "publishers"
  let heading = "By publisher"
  private static let drawn = 20
  private static let listed = 200
  var isNeeded: Bool { data.counts.all.claims > 0 }

  func write(to html: inout HTMLWriter) {
    let publishers = data.counts.publishers
    guard publishers.contains(where: { $0.name != nil }) else {
      html.line(
        "p",
        text: "None of the articles names its publisher, so publishers cannot be compared.")
      return
    }
    let rows = publishers.map {
      (name: "\($0.name ?? "not named") (\(Figures.whole($0.articles)))", tally: $0.tally)
    }
    let drawn = rows.filter { $0.tally.claims > 0 }.prefix(Self.drawn)
    let unnamed = publishers.first { $0.name == nil }?.articles ?? 0
    html.line(
      "p",
      text: "The articles have \(Figures.count(publishers.count { $0.name != nil }, "publisher"))."
        + (unnamed > 0 ? " \(Figures.count(unnamed, "article")) name none." : "")
        + " In brackets stands how many articles each has.")
    let chart = ShareChart(rows: Array(drawn))
    Chart.write(
      "chart-publishers",
      caption: rows.count > drawn.count
        ? "The \(Figures.count(drawn.count, "publisher")) with most claims"
        : "Forms of speech and anonymous sources by publisher",
      description: drawn.map { "\($0.name): \(ShareChart.summary($0.tally))" }
        .joined(separator: ". ") + ".",
      height: chart.height, legend: ShareChart.legend + [(.dotted, "anonymous")], to: &html
    ) { chart.draw(to: &$0) }
    let more = rows.count - Self.listed
    ShareTable.write(
      more > 0
        ? "Figures of the first \(Self.listed) publishers; \(Figures.whole(more)) more have fewer "
          + "claims" : "Figures by publisher",
      "Publisher", Array(rows.prefix(Self.listed)), to: &html)
  }
}
