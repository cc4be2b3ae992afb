/// Articles that could not be read.
struct UnreadSection: ReportSection {
  let data: ReportData
  let id = "unread"
  let heading = "Articles that could not be read"
  var isNeeded: Bool { data.counts.unreadCount > 0 }

  func write(to html: inout HTMLWriter) {
    let reasons = data.counts.unreadReasons.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key
    }
    html.line(
      "p",
      text: "\(Figures.count(data.counts.unreadCount, "article")), by reason: "
        + reasons.map { "\($0.key) \(Figures.whole($0.value))" }.joined(separator: ", ")
        + ". Nothing of them is counted above.")
    html.block("ul", ["class": "tellers"]) { html in
      for article in data.counts.unread {
        html.element("li") { html in
          html.element("bdi", ["class": "who"], text: article.articleID)
          html.text(": \(article.detail.isEmpty ? article.reason : article.detail)")
        }
        html.markup("\n")
      }
      let more = data.counts.unreadCount - data.counts.unread.count
      if more > 0 { html.line("li", ["class": "more"], text: "and \(Figures.whole(more)) more") }
    }
  }
}
