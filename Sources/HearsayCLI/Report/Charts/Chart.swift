/// A drawing in SVG with its title, its description for those who do not see it, and its legend.
struct Chart {
  /// How a shape is filled; each can be told without its colour.
  enum Fill: String {
    /// Solid.
    case main
    /// Stripes.
    case striped
    /// An outline.
    case pale
    /// Solid with dots, in another colour.
    case dotted
    /// A thin solid bar.
    case soft
  }

  static let width = 720.0

  /// The patterns that fills use: once in a page.
  static func writePatterns(to html: inout HTMLWriter) {
    html.block("svg", ["class": "defs", "aria-hidden": "true"]) { html in
      html.element("defs") { html in
        html.element(
          "pattern",
          [
            "id": "stripes", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
          ]
        ) { html in
          html.shape("rect", ["width": "6", "height": "6", "class": "stripe-back"])
          html.shape("line", ["x1": "1.5", "y1": "0", "x2": "1.5", "y2": "6", "class": "stripe"])
        }
        html.element(
          "pattern",
          ["id": "dots", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"]
        ) { html in
          html.shape("rect", ["width": "6", "height": "6", "class": "warm"])
          html.shape("circle", ["cx": "3", "cy": "3", "r": "1.2", "class": "dot"])
        }
      }
    }
  }

  /// Writes a figure around a drawing, which is ``width`` wide.
  ///
  /// The id is one that no other figure of the page has; the description tells in words what is drawn.
  static func write(
    _ id: String, caption: String, description: String, height: Double,
    legend: [(Fill, String)] = [], to html: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    html.block("figure", ["id": id]) { html in
      html.line("figcaption", text: caption)
      if !legend.isEmpty { write(legend, to: &html) }
      html.block(
        "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": caption]
      ) { html in
        html.block(
          "svg",
          [
            "viewBox": "0 0 \(Figures.length(width)) \(Figures.length(height))", "role": "img",
            "aria-labelledby": "\(id)-title \(id)-desc",
          ]
        ) { html in
          html.line("title", ["id": "\(id)-title"], text: caption)
          html.line("desc", ["id": "\(id)-desc"], text: description)
          body(&html)
        }
      }
    }
  }

  private static func write(_ legend: [(Fill, String)], to html: inout HTMLWriter) {
    html.block("ul", ["class": "legend"]) { html in
      for (fill, text) in legend {
        html.element("li") { html in
          html.element(
            "svg", ["viewBox": "0 0 22 13", "aria-hidden": "true"]
          ) { html in
            let isThin = fill == .soft
            rectangle(0.5, isThin ? 4.5 : 0.5, 21, isThin ? 4 : 12, fill, to: &html)
          }
          html.text(text)
        }
        html.markup("\n")
      }
    }
  }

  /// Draws a filled rectangle.
  static func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: Fill,
    to html: inout HTMLWriter
  ) {
    let (x, y) = (Figures.length(x), Figures.length(y))
    let (width, height) = (Figures.length(width), Figures.length(height))
    switch fill {
    case .striped, .dotted:
      html.shape(
        "rect",
        [
          "x": x, "y": y, "width": width, "height": height,
          "fill": fill == .striped ? "url(#stripes)" : "url(#dots)",
        ])
    case .main, .pale, .soft:
      html.shape(
        "rect", ["x": x, "y": y, "width": width, "height": height, "class": fill.rawValue])
    }
  }

  /// Draws a line of the grid, or an axis.
  static func line(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ kind: String,
    to html: inout HTMLWriter
  ) {
    html.shape(
      "line",
      [
        "x1": Figures.length(from.x), "y1": Figures.length(from.y), "x2": Figures.length(to.x),
        "y2": Figures.length(to.y), "class": kind,
      ])
  }

  /// Writes a text at a place, which is its `anchor`: start, middle or end.
  static func text(
    _ text: String, _ x: Double, _ y: Double, anchor: String = "start", isQuiet: Bool = false,
    to html: inout HTMLWriter
  ) {
    html.line(
      "text",
      [
        "x": Figures.length(x), "y": Figures.length(y), "text-anchor": anchor,
        "class": isQuiet ? "quiet" : "label",
      ], text: text)
  }
}
