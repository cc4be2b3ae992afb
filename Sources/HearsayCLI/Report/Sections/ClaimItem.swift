/// A claim in a list: what was said, and below it who, where, how, and how sure.
struct ClaimItem {
  let data: ReportData
  let number: Int
  let claim: ShownClaim
  /// Whether the source is told: below a heading with its name it need not be.
  var namesSource = true
  /// Whether the worth of a check is told.
  var namesWorth = false

  func write(to html: inout HTMLWriter) {
    let record = claim.record
    html.element("li", ["data-record": record.id ?? ""]) { html in
      html.element("p", ["class": "said"]) { html in
        if namesSource {
          html.element("bdi", ["class": "who"], text: claim.source)
          html.text(claim.isOwnVoice ? ": " : " – ")
        }
        Self.writeWords(record, to: &html)
      }
      html.element("p", ["class": "facts"]) { html in
        Self.writeMeter(record.confidence, to: &html)
        html.text("confidence \(Figures.percent(record.confidence))")
        if namesWorth { html.text(" · worth \(Figures.percent(record.checkScore))") }
        if !claim.isOwnVoice {
          html.text(" · \(Words.kind(record.kind)), \(Words.quote(record.quote))")
        }
        if record.isAnonymous { html.element("span", ["class": "flag"], text: " · anonymous") }
        writeVerdict(to: &html)
        writeRepeats(to: &html)
      }
      html.element("p", ["class": "facts"]) { ArticleName(claim: claim).write(to: &$0) }
    }
    html.markup("\n")
  }

  private static let longest = 900

  /// Writes what was claimed, in quotation marks where the words are the source's own.
  ///
  /// Before what was denied, refused or asked stands a word that says so: else it would read as if the source
  /// had said it.
  static func writeWords(_ record: ReportRecord, to html: inout HTMLWriter) {
    if let lead = Words.lead(record.kind) {
      html.element("em", ["class": "turn"], text: lead)
      html.text(" ")
    }
    let words = ShortText.cut(record.claim, characters: longest)
    html.element("bdi", text: record.quote == "direct" ? "“\(words)”" : words)
  }

  private func writeVerdict(to html: inout HTMLWriter) {
    switch claim.verdict {
    case .accept: html.text(" · ✓ accepted")
    case .fix: html.text(" · ✓ put right")
    default: break
    }
  }

  private func writeRepeats(to html: inout HTMLWriter) {
    let articles = data.selection.articles(number)
    guard articles > 1 else { return }
    html.text(" · ")
    let text = "told in \(Figures.whole(articles)) articles"
    if let place = data.selection.repeatPlace(number) {
      html.element("a", ["href": "#repeat-\(place + 1)"], text: text)
    } else {
      html.text(text)
    }
  }

  private static func writeMeter(_ share: Double, to html: inout HTMLWriter) {
    html.element(
      "svg",
      [
        "class": "meter", "viewBox": "0 0 42 8", "aria-hidden": "true",
        "preserveAspectRatio": "none",
      ]
    ) { html in
      html.element("rect", ["class": "back", "width": "42", "height": "8"]) { _ in }
      html.element(
        "rect", ["class": "main", "width": Figures.length(share * 42), "height": "8"]
      ) { _ in }
    }
  }
}

/// An article's title, as a link where it has an address, its publisher and day.
struct ArticleName {
  let claim: ShownClaim

  func write(to html: inout HTMLWriter) {
    let record = claim.record
    if let link = WebLink(record.url) {
      html.element("a", ["href": link.address, "rel": "noopener noreferrer nofollow"]) { html in
        html.element("bdi", text: claim.article)
      }
    } else {
      html.element("bdi", text: claim.article)
    }
    if let publisher = record.publisher {
      html.text(", ")
      html.element("bdi", text: publisher)
    }
    if let day = claim.day {
      html.text(", ")
      html.element("bdi", ["class": "day"], text: day)
    }
  }
}
