/// The figures behind a drawing, in a table that opens.
struct DataTable {
  let title: String
  let head: [String]
  /// How many columns at the left hold words.
  var words = 1
  let rows: [[String]]

  func write(to html: inout HTMLWriter) {
    html.block("details") { html in
      html.line("summary", text: title)
      html.block("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": title])
      {
        html in
        html.block("table") { html in
          html.element("thead") { html in
            html.element("tr") { html in
              for (column, name) in head.enumerated() {
                html.element(
                  "th", ["scope": "col", "class": column < words ? "word" : "number"], text: name)
              }
            }
          }
          html.block("tbody") { html in
            for row in rows { write(row, to: &html) }
          }
        }
      }
    }
  }

  private func write(_ row: [String], to html: inout HTMLWriter) {
    html.element("tr") { html in
      for (column, cell) in row.enumerated() {
        if column == 0 {
          html.element("th", ["scope": "row"]) { $0.element("bdi", text: cell) }
        } else {
          html.element("td", ["class": column < words ? "word" : "number"], text: cell)
        }
      }
    }
    html.markup("\n")
  }
}
