/// How claims are put: kinds, and whose words they are in.
struct FormsSection: ReportSection {
  let data: ReportData
  let id = "forms"
  let heading = "How it is said"
  var isNeeded: Bool { data.counts.all.claims > 0 }

  func write(to html: inout HTMLWriter) {
    let all = data.counts.all
    html.line(
      "p",
      text:
        "Of \(Figures.count(all.claims, "claim")), \(Figures.percent(all.share(all.direct))) are "
        + "quoted word for word, \(Figures.percent(all.share(all.mixed))) partly, and "
        + "\(Figures.percent(all.share(all.indirect))) are told in the article’s words. "
        + "\(Figures.percent(all.share(all.anonymous))) come from sources whose names are kept from "
        + "the reader.")
    let kinds = data.counts.kinds.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key
    }
    let chart = BarChart(
      kinds.map { kind, count in
        BarChart.Bar(
          name: Words.kinds(kind), value: count,
          note: "\(Figures.whole(count)) · \(Figures.percent(all.share(count)))")
      })
    Chart.write(
      "chart-kinds", caption: "Claims by kind",
      description: kinds.map {
        "\(Words.kinds($0.key)): \(Figures.whole($0.value)), \(Figures.percent(all.share($0.value)))"
      }.joined(separator: "; ") + ".",
      height: chart.height, to: &html
    ) { chart.draw(to: &$0) }
    drawTypes(to: &html)
  }

  /// The forms of speech of each type of source.
  private func drawTypes(to html: inout HTMLWriter) {
    let types = data.counts.types.sorted {
      $0.value.claims != $1.value.claims ? $0.value.claims > $1.value.claims : $0.key < $1.key
    }
    let rows = types.map { (name: Words.types($0.key), tally: $0.value) }
    let chart = ShareChart(rows: rows)
    Chart.write(
      "chart-forms", caption: "How each type of source is quoted",
      description: rows.map { "\($0.name): \(ShareChart.summary($0.tally))" }
        .joined(separator: ". ") + ".",
      height: chart.height, legend: ShareChart.legend + [(.dotted, "anonymous")], to: &html
    ) { chart.draw(to: &$0) }
    ShareTable.write("Figures by type of source", "Type of source", rows, to: &html)
  }
}

/// The figures behind drawings of shares.
enum ShareTable {
  static func write(
    _ title: String, _ first: String, _ rows: [(name: String, tally: ClaimTally)],
    to html: inout HTMLWriter
  ) {
    DataTable(
      title: title,
      head: [first, "Claims", "Word for word", "Partly", "Article’s words", "Anonymous"],
      rows: rows.map { row in
        let tally = row.tally
        return [row.name, Figures.whole(tally.claims)]
          + [tally.direct, tally.mixed, tally.indirect, tally.anonymous].map { count in
            tally.claims == 0
              ? "–" : "\(Figures.whole(count)) (\(Figures.percent(tally.share(count))))"
          }
      }
    ).write(to: &html)
  }
}
