/// How to read the page.
struct ReadingSection: ReportSection {
  let data: ReportData
  let id = "reading"
  let heading = "How to read this"

  func write(to html: inout HTMLWriter) {
    for (term, text) in Self.terms {
      html.element("p") { html in
        html.element("strong", text: term)
        html.text(" " + text)
      }
      html.markup("\n")
    }
    guard data.counts.all.claims > 0 else { return }
    let counts = data.counts.confidences
    let chart = BarChart(
      counts.indices.reversed().map { band in
        BarChart.Bar(
          name: "\(band * 10)% to \(band * 10 + 10)%", value: counts[band],
          note:
            "\(Figures.whole(counts[band])) · \(Figures.percent(data.counts.all.share(counts[band])))"
        )
      })
    Chart.write(
      "chart-confidence", caption: "Claims by confidence",
      description: counts.indices.reversed().map {
        "\($0 * 10) to \($0 * 10 + 10) percent: \(Figures.whole(counts[$0]))"
      }.joined(separator: "; ") + ".",
      height: chart.height, to: &html
    ) { chart.draw(to: &$0) }
  }

  private static let terms = [
    (
      "A claim",
      "is something that an article says somebody said, wrote, showed, believed, wanted or decided. "
        + "The page does not say whether it is true, only that it was made, and by whom. The claims "
        + "were found by a program; open the article before you rely on one."
    ),
    (
      "Confidence",
      "is the probability that source, attributing words and claim were all found right. Of a hundred "
        + "claims with a confidence of 80%, about eighty are right in every part; most of the others "
        + "have the right claim and too many or too few words of it."
    ),
    (
      "Anonymous",
      "is a source that the article keeps from its readers: “officials said”, “a person familiar with "
        + "the matter”. A crowd or an institution that speaks for itself is not anonymous."
    ),
    (
      "Word for word",
      "means that the claim stands in quotation marks; partly, that some of its words do. All else is "
        + "told in the article’s words."
    ),
    (
      "Worth",
      "of a check tells how specific, measurable and consequential a claim is, and whether it is about "
        + "something that can be found out at all, and not an opinion or a forecast."
    ),
  ]
}
