/// The claims that a fact-checker might begin with.
struct ChecksSection: ReportSection {
  let data: ReportData
  let id = "checks"
  let heading = "Most worth a check"
  var isNeeded: Bool { !data.selection.checks.isEmpty }

  func write(to html: inout HTMLWriter) {
    html.line(
      "p",
      text: "Ranked by how much a claim is worth a fact-checker’s time (specific, measurable, of "
        + "consequence) times how likely it is that it was made in just this way. Whether it is true "
        + "is for you to find out: nothing here says so.")
    html.block("ol", ["class": "claims ranked"]) { html in
      for number in data.selection.checks {
        guard let claim = data[number] else { continue }
        ClaimItem(data: data, number: number, claim: claim, namesWorth: true).write(to: &html)
      }
    }
  }
}
