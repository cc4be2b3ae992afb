/// The page's beginning: its title, what was found in a sentence or two, and the figures.
struct OverviewSection {
  let data: ReportData
  private var counts: ReportCounts { data.counts }

  func writeHeader(to html: inout HTMLWriter) {
    html.line("p", ["class": "kicker"], text: "Who said what, how sure, with proof")
    html.line("h1", text: data.title)
  }

  func write(to html: inout HTMLWriter) {
    html.line("p", ["class": "lead"], text: lead)
    if counts.all.claims > 0 {
      html.block("dl", ["class": "figures"]) { html in
        for figure in figures {
          html.element("div") { html in
            html.element("dt", text: figure.noun)
            html.element("dd", ["class": figure.isLong ? "long" : "short"]) { html in
              for part in figure.parts { html.element("span", text: part + " ") }
            }
          }
          html.markup("\n")
        }
      }
    }
    for note in notes { html.line("p", ["class": "note"], text: note) }
  }

  private var lead: String {
    let all = counts.all
    guard all.claims > 0 else {
      return counts.ownVoice > 0
        ? "No claim of a source was found, only statements that the articles make themselves."
        : "There are no claims in these records."
    }
    let sources = counts.sources.entries.count
    var text =
      "In \(Figures.count(counts.articleCount, "article")), "
      + "\(Figures.count(all.claims, "claim")) by \(Figures.count(sources, "source")) "
      + (all.claims == 1 ? "was found." : "were found.")
    if let first = data.ranking.first.map({ counts.sources.entries[Int($0)] }),
      let name = first.key.name, first.tally.claims > 1
    {
      text +=
        " Most often quoted: \(name), with \(Figures.count(first.tally.claims, "claim")) in "
        + "\(Figures.count(first.articles, "article"))."
    }
    return text
  }

  /// A figure in large type with what it counts.
  private struct Figure {
    /// Its parts, each of which stays on one line.
    let parts: [String]
    let noun: String
    var isLong = false
  }

  private var figures: [Figure] {
    let all = counts.all
    let sources = counts.sources.entries.count
    func whole(_ number: Int, _ noun: String, _ plural: String) -> Figure {
      Figure(parts: [Figures.whole(number)], noun: number == 1 ? noun : plural)
    }
    func percent(_ count: Int, _ noun: String) -> Figure {
      Figure(parts: [Figures.percent(all.share(count))], noun: noun)
    }
    return [
      whole(counts.articleCount, "article", "articles"), whole(all.claims, "claim", "claims"),
      whole(sources, "source", "different sources"),
      percent(all.anonymous, "of claims from anonymous sources"),
      percent(all.direct, "quoted word for word"), percent(all.mixed, "partly word for word"),
      percent(all.indirect, "told in the article’s words"), dates,
    ]
  }

  private var dates: Figure {
    guard let span = counts.timeline.span else {
      return Figure(parts: ["not known"], noun: "date of publication", isLong: true)
    }
    let last = span.first == span.last ? [] : ["to \(span.last.text)"]
    return Figure(parts: [span.first.text] + last, noun: "published", isLong: true)
  }

  private var notes: [String] {
    var notes: [String] = []
    if let decisions = data.decisions {
      notes.append(
        "Checked by people: \(Figures.whole(decisions.accepted)) accepted, "
          + "\(Figures.whole(decisions.fixed)) put right, \(Figures.whole(decisions.rejected)) "
          + "rejected and left out of everything here; \(Figures.whole(decisions.open)) not yet "
          + "decided."
          + (decisions.elsewhere > 0
            ? " \(Figures.count(decisions.elsewhere, "decision")) "
              + (decisions.elsewhere == 1 ? "tells" : "tell") + " of records that are not here."
            : ""))
    }
    if counts.ownVoice > 0, counts.all.claims > 0 {
      let isOne = counts.ownVoice == 1
      notes.append(
        "\(Figures.count(counts.ownVoice, "statement")) that the articles make themselves "
          + "\(isOne ? "is" : "are") not counted as claims of a source; the list of claims most worth "
          + "a check has \(isOne ? "it" : "them"), too.")
    }
    if counts.unreadCount > 0 {
      notes.append(
        "\(Figures.count(counts.unreadCount, "article")) could not be read and "
          + (counts.unreadCount == 1 ? "is" : "are") + " named near the end.")
    }
    return notes
  }
}
