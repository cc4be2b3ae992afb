/// The whole page.
struct ReportPage {
  let data: ReportData

  /// The page's bytes.
  var bytes: [UInt8] {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n")
    html.block("html", ["lang": "en"]) { html in
      html.block("head") { writeHead(to: &$0) }
      html.block("body") { writeBody(to: &$0) }
    }
    return html.bytes
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.void("meta", ["charset": "utf-8"])
    html.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": ContentPolicy.text(style: "\(Stylesheet.text)"),
      ])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.void("meta", ["name": "referrer", "content": "no-referrer"])
    html.void("meta", ["name": "generator", "content": "hearsay report"])
    html.line("title", text: data.title)
    html.element("style") { $0.markup(Stylesheet.text) }
    html.markup("\n")
  }

  private func writeBody(to html: inout HTMLWriter) {
    html.line("a", ["class": "skip", "href": "#main"], text: "To the report")
    Chart.writePatterns(to: &html)
    let overview = OverviewSection(data: data)
    html.block("header") { overview.writeHeader(to: &$0) }
    html.block("main", ["id": "main"]) { html in
      overview.write(to: &html)
      let sections = Self.sections(data).filter(\.isNeeded)
      writeContents(sections, to: &html)
      for section in sections {
        html.block("section", ["id": section.id, "aria-labelledby": "\(section.id)-head"]) { html in
          html.line("h2", ["id": "\(section.id)-head"], text: section.heading)
          section.write(to: &html)
        }
      }
    }
    html.block("footer") { Colophon(data: data).write(to: &$0) }
  }

  private func writeContents(_ sections: [any ReportSection], to html: inout HTMLWriter) {
    html.block("nav", ["aria-label": "Contents"]) { html in
      html.block("ul") { html in
        for section in sections {
          html.element("li") { $0.element("a", ["href": "#\(section.id)"], text: section.heading) }
          html.markup("\n")
        }
      }
    }
  }

  /// The sections, in their order.
  private static func sections(_ data: ReportData) -> [any ReportSection] {
    [
      SourcesSection(data: data), FormsSection(data: data), TimeSection(data: data),
      PublishersSection(data: data), ChecksSection(data: data), RepeatsSection(data: data),
      ClaimsSection(data: data), UnreadSection(data: data), ReadingSection(data: data),
    ]
  }
}

/// A part of the page below a heading of its own.
protocol ReportSection {
  /// Its name in links.
  var id: String { get }
  var heading: String { get }
  /// Whether there is anything to tell.
  var isNeeded: Bool { get }
  /// Writes what stands below the heading.
  func write(to html: inout HTMLWriter)
}

extension ReportSection {
  var isNeeded: Bool { true }
}
