/// Where the page comes from.
struct Colophon {
  let data: ReportData

  func write(to html: inout HTMLWriter) {
    html.block("div") { html in
      let tools = data.counts.tools
      html.line(
        "p",
        text: tools.isEmpty
          ? "Written by hearsay report."
          : "Claims found by \(tools.joined(separator: "; ")). Page written by hearsay report. The same "
            + "records give the same page.")
      var left: [String] = []
      if data.duplicates > 0 {
        left.append("\(Figures.count(data.duplicates, "record")) that had come before")
      }
      if data.faults > 0 {
        left.append("\(Figures.count(data.faults, "line")) that could not be read as records")
      }
      if !left.isEmpty {
        html.line("p", text: "Left out: \(left.joined(separator: " and ")).")
      }
      html.line(
        "p",
        text:
          "The page is one file, loads nothing and runs no program. Each claim’s record stands in the "
          + "page’s source as data-record.")
    }
  }
}
