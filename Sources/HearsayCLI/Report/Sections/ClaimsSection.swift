/// The claims themselves, by source.
struct ClaimsSection: ReportSection {
  let data: ReportData
  let id = "claims"
  let heading = "Claims by source"
  var isNeeded: Bool { !data.selection.bySource.isEmpty }

  func write(to html: inout HTMLWriter) {
    let listed = data.selection.bySource
    let entries = data.counts.sources.entries
    let rest = entries.count - listed.count
    html.line(
      "p",
      text: rest > 0
        ? "Of \(Figures.count(entries.count, "source")), the \(Figures.whole(listed.count)) with most "
          + "claims, and of each at most \(data.limits.claims) different claims, those most worth a "
          + "check first."
        : "All sources, those with most claims first, and of each at most \(data.limits.claims) "
          + "different claims, those most worth a check first.")
    writeIndex(to: &html)
    for (place, source) in listed.enumerated() { write(source, place: place, to: &html) }
    if rest > 0 {
      html.line("p", ["class": "more"], text: "And \(Figures.count(rest, "source")) more.")
    }
  }

  private func writeIndex(to html: inout HTMLWriter) {
    guard data.selection.bySource.count > 3 else { return }
    html.block("ol", ["class": "index"]) { html in
      for (place, source) in data.selection.bySource.enumerated() {
        let entry = data.counts.sources.entries[Int(source.source)]
        html.element("li") { html in
          html.element("a", ["href": "#source-\(place + 1)"]) { html in
            html.element("bdi", text: Words.source(entry.key, in: data.counts.sources))
          }
          html.text(" (\(Figures.whole(entry.tally.claims)))")
        }
        html.markup("\n")
      }
    }
  }

  private func write(
    _ source: ReportSelection.SourceClaims, place: Int, to html: inout HTMLWriter
  ) {
    let entry = data.counts.sources.entries[Int(source.source)]
    html.block("section", ["id": "source-\(place + 1)"]) { html in
      html.element("h3") { html in
        html.element("bdi", text: Words.source(entry.key, in: data.counts.sources))
        if let role = role(source) {
          html.element("span", ["class": "role"]) { html in
            html.text(", ")
            html.element("bdi", text: role)
          }
        }
      }
      html.markup("\n")
      html.line("p", ["class": "facts"], text: facts(entry))
      html.block("ol", ["class": "claims"]) { html in
        for number in source.records {
          guard let claim = data[number] else { continue }
          ClaimItem(data: data, number: number, claim: claim, namesSource: entry.key.name == nil)
            .write(to: &html)
        }
      }
      if source.more > 0 {
        html.line("p", ["class": "more"], text: "and \(Figures.whole(source.more)) more")
      }
    }
  }

  private func facts(_ entry: SourceTable.Entry) -> String {
    let tally = entry.tally
    var facts = [
      Words.type(entry.key.type),
      "\(Figures.count(tally.claims, "claim")) in \(Figures.count(entry.articles, "article"))",
    ]
    if tally.direct > 0 { facts.append("\(Figures.whole(tally.direct)) word for word") }
    if tally.mixed > 0 { facts.append("\(Figures.whole(tally.mixed)) partly") }
    return facts.joined(separator: " · ")
  }

  /// What the source is, as the first of its claims that tells it does.
  private func role(_ source: ReportSelection.SourceClaims) -> String? {
    for number in source.records {
      guard let record = data[number]?.record, let name = record.sourceName,
        let role = record.role
      else { continue }
      let isTold = name.lowercased().contains(role.lowercased())
      let parts = [isTold ? nil : role, record.affiliation].compactMap(\.self)
      if !parts.isEmpty { return parts.joined(separator: ", ") }
    }
    return nil
  }
}
