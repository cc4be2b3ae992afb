/// Who is quoted how much.
struct SourcesSection: ReportSection {
  let data: ReportData
  let id = "sources"
  let heading = "Who is quoted how much"
  var isNeeded: Bool { data.counts.all.claims > 0 }
  private static let drawn = 20
  private static let listed = 200

  func write(to html: inout HTMLWriter) {
    let entries = data.ranking.map { data.counts.sources.entries[Int($0)] }
    let named = entries.filter { $0.key.name != nil }
    html.line("p", text: introduction(named))
    if !named.isEmpty { draw(Array(named.prefix(Self.drawn)), of: named.count, to: &html) }
    drawTypes(to: &html)
    writeTable(entries, to: &html)
  }

  private func introduction(_ named: [SourceTable.Entry]) -> String {
    let once = named.count { $0.tally.claims == 1 }
    let unnamed = data.counts.all.claims - named.reduce(0) { $0 + $1.tally.claims }
    var text =
      "Claims with the same name and type of source are counted together; who stands under two "
      + "names counts twice. "
    if named.count > 1 {
      text +=
        "Of \(Figures.count(named.count, "source")) with a name or a description, "
        + "\(Figures.whole(once)) \(once == 1 ? "has" : "have") a single claim. "
    }
    if unnamed > 0 {
      text +=
        "\(Figures.count(unnamed, "claim")) \(unnamed == 1 ? "has" : "have") a source that the "
        + "articles do not name, or that could not be traced."
    }
    return text
  }

  private func draw(_ shown: [SourceTable.Entry], of all: Int, to html: inout HTMLWriter) {
    let chart = BarChart(
      shown.map { entry in
        BarChart.Bar(
          name: Words.source(entry.key, in: data.counts.sources), value: entry.tally.claims,
          second: entry.articles,
          fill: entry.isAnonymous ? .dotted : .main,
          note: "\(Figures.count(entry.tally.claims, "claim")), "
            + Figures.count(entry.articles, "article"))
      })
    let caption =
      all > shown.count
      ? "The \(Figures.count(shown.count, "source")) with most claims, of \(Figures.whole(all))"
      : "Claims and articles of each source"
    Chart.write(
      "chart-sources", caption: caption,
      description: shown.prefix(5).map {
        "\(Words.source($0.key, in: data.counts.sources)): \(Figures.count($0.tally.claims, "claim")) in "
          + Figures.count($0.articles, "article")
      }.joined(separator: "; ") + ". All figures are in the table below.",
      height: chart.height,
      legend: [(.main, "claims"), (.dotted, "claims of an anonymous source"), (.soft, "articles")],
      to: &html
    ) { chart.draw(to: &$0) }
  }

  private func drawTypes(to html: inout HTMLWriter) {
    let all = data.counts.all
    let types = data.counts.types.sorted {
      $0.value.claims != $1.value.claims ? $0.value.claims > $1.value.claims : $0.key < $1.key
    }
    let chart = BarChart(
      types.map { type, tally in
        BarChart.Bar(
          name: Words.types(type), value: tally.claims,
          fill: type == "anonymous" ? .dotted : .main,
          note: "\(Figures.whole(tally.claims)) · \(Figures.percent(all.share(tally.claims)))")
      })
    Chart.write(
      "chart-types", caption: "Claims by what the source is",
      description: types.map {
        "\(Words.types($0.key)): \(Figures.percent(all.share($0.value.claims)))"
      }.joined(separator: "; ") + ".",
      height: chart.height, to: &html
    ) { chart.draw(to: &$0) }
  }

  private func writeTable(_ entries: [SourceTable.Entry], to html: inout HTMLWriter) {
    let shown = entries.prefix(Self.listed)
    let title =
      entries.count > shown.count
      ? "The first \(Figures.whole(shown.count)) sources as a table; "
        + "\(Figures.whole(entries.count - shown.count)) more have fewer claims or no name"
      : "All sources as a table"
    DataTable(
      title: title,
      head: ["Source", "Type", "Claims", "Articles", "Word for word", "Partly", "Anonymous"],
      words: 2,
      rows: shown.map { entry in
        [
          Words.source(entry.key), Words.type(entry.key.type), Figures.whole(entry.tally.claims),
          Figures.whole(entry.articles), Figures.whole(entry.tally.direct),
          Figures.whole(entry.tally.mixed), Figures.whole(entry.tally.anonymous),
        ]
      }
    ).write(to: &html)
  }
}
