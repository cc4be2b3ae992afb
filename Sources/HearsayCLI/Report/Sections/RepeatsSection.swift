/// Claims that several articles tell: who told them first, who repeated and who denied them.
struct RepeatsSection: ReportSection {
  let data: ReportData
  let id = "repeats"
  let heading = "Told more than once"
  var isNeeded: Bool { !data.selection.repeats.isEmpty }

  func write(to html: inout HTMLWriter) {
    let total = data.selection.repeats.count + data.selection.moreRepeats
    html.line(
      "p",
      text:
        "\(Figures.count(total, "claim")) \(total == 1 ? "stands" : "stand") in several articles, in "
        + "the same words or in others that say the same."
        + (data.selection.moreRepeats > 0
          ? " Here are the \(Figures.whole(data.selection.repeats.count)) in most articles." : ""))
    html.block("ol", ["class": "claims"]) { html in
      for (place, claim) in data.selection.repeats.enumerated() {
        write(claim, place: place, to: &html)
      }
    }
  }

  private func write(_ claim: ReportSelection.Repeat, place: Int, to html: inout HTMLWriter) {
    guard let first = data[claim.first] else { return }
    html.block("li", ["id": "repeat-\(place + 1)"]) { html in
      html.element("p", ["class": "said"]) { ClaimItem.writeWords(first.record, to: &$0) }
      var facts = ["in \(Figures.count(claim.articles, "article"))"]
      if claim.repeats > 0 { facts.append("repeated \(Self.times(claim.repeats))") }
      if claim.denials > 0 { facts.append("denied \(Self.times(claim.denials))") }
      html.line("p", ["class": "facts"], text: facts.joined(separator: ", "))
      html.block("ul", ["class": "tellers"]) { html in
        write("first", first, to: &html)
        for other in claim.others.prefix(data.limits.tellers) {
          guard let teller = data[other.record] else { continue }
          write(other.isDenial ? "denied by" : "again", teller, to: &html)
        }
        let more = claim.others.count - data.limits.tellers
        if more > 0 { html.line("li", ["class": "more"], text: "and \(Figures.whole(more)) more") }
      }
    }
  }

  private func write(_ role: String, _ claim: ShownClaim, to html: inout HTMLWriter) {
    html.element("li") { html in
      html.element("em", text: role)
      html.text(" ")
      html.element("bdi", ["class": "who"], text: claim.source)
      html.text(", in ")
      ArticleName(claim: claim).write(to: &html)
    }
    html.markup("\n")
  }

  private static func times(_ number: Int) -> String {
    switch number {
    case 1: "once"
    case 2: "twice"
    default: "\(Figures.whole(number)) times"
    }
  }
}
