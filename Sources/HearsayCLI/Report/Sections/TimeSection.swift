/// What changes over time, by the dates of publication.
struct TimeSection: ReportSection {
  let data: ReportData
  let id = "time"
  let heading = "Over time"
  var isNeeded: Bool { data.counts.all.claims > 0 }

  func write(to html: inout HTMLWriter) {
    let undated = data.counts.timeline.undated
    guard let (length, periods) = data.counts.timeline.periods else {
      html.line(
        "p",
        text: "None of the articles says when it was published, so nothing can be told about time.")
      return
    }
    html.line(
      "p",
      text: "By \(length.noun) of publication."
        + (undated.claims > 0
          ? " \(Figures.count(undated.claims, "claim")) of articles without a date of publication "
            + "\(undated.claims == 1 ? "is" : "are") not drawn; the table has them in its last row."
          : ""))
    Chart.write(
      "chart-time", caption: "Claims, anonymous sources and forms of speech by \(length.noun)",
      description: description(periods), height: TimeChart.height,
      legend: ShareChart.legend + [(.dotted, "anonymous")], to: &html
    ) { TimeChart(periods: periods).draw(to: &$0) }
    html.line(
      "p", ["class": "note"],
      text:
        "Shares from anonymous sources that rest on fewer than \(TimeChart.few) claims are drawn "
        + "as outlines: they say little.")
    var rows = periods.map { (name: $0.name, tally: $0.tally) }
    if undated.claims > 0 { rows.append((name: "no date", tally: undated)) }
    ShareTable.write("Figures by \(length.noun)", "Published", rows, to: &html)
  }

  private func description(_ periods: [Period]) -> String {
    guard let first = periods.first, let last = periods.last else { return "" }
    let most = periods.reduce(first) { $1.tally.claims > $0.tally.claims ? $1 : $0 }
    return "From \(first.name) to \(last.name). Most claims: \(most.name), with "
      + "\(Figures.whole(most.tally.claims)). At the beginning: "
      + "\(ShareChart.summary(first.tally)). At the end: \(ShareChart.summary(last.tally)). All "
      + "figures are in the table below."
  }
}
