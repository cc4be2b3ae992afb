/// The elements of HTML that reading a page tells apart.
enum HTMLTag: String, CaseIterable {
  case a, abbr, address, article, aside, b, blockquote, body, br, button, caption, center, cite,
    code
  case dd, details, dialog, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form
  case frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hr, html, i, iframe, img, input, label
  case li, link, main, map, menu, meta, nav, noscript, object, ol, option, p, picture, pre, q, s
  case script, section, select, small, source, span, strong, style, sub, summary, sup, svg, table
  case tbody, td, template, textarea, tfoot, th, thead, time, title, tr, u, ul, video, wbr
  case audio, canvas, math
  /// Any other element.
  case other = "*"
  /// A stretch of text.
  case text = "#text"

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The element of a lower-case name.
  static func named(_ name: String) -> HTMLTag { byName[name] ?? .other }

  /// Whether it never holds text of an article.
  var isSkipped: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .nav, .footer, .form, .button, .select, .svg,
      .iframe, .object, .embed, .textarea, .input, .option, .map, .menu, .dialog, .video, .audio,
      .canvas, .math, .figcaption, .caption, .aside, .label, .fieldset:
      true
    default: false
    }
  }

  /// Whether it starts and ends a line.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .div, .dl, .dt,
      .figure, .footer, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .html, .li, .main, .ol, .p,
      .pre,
      .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .br:
      true
    default: false
    }
  }

  /// Whether it is a heading.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }
}
