import HearsayTestSupport
import HearsayText

@testable import Hearsay

/// Quantities as the examples of `Corpus/rules/entities` write them: `10-15% = 10..15 percent`.
enum QuantityText {
  /// The quantities of a text that was published on Friday, 24 February 2023, or never.
  static func read(
    _ text: String, published: String? = "2023-02-24"
  ) -> [(rule: String, text: String)] {
    var metadata = Article.Metadata()
    metadata.published = published
    let tagged = Shared.pipeline.tag(
      Article(id: "quantity", metadata: metadata, text: SourceText(text)))
    return tagged.quantities.map { quantity in
      let words = tagged.text.string(tagged.segmented.span(of: quantity.tokens))
      return (quantity.rule, "\(words) = \(value(quantity))")
    }
  }

  private static func value(_ quantity: Quantity) -> String {
    var number = quantity.value.map(decimal)
    if let low = number, let upper = quantity.upper { number = "\(low)..\(decimal(upper))" }
    let parts = [number, quantity.unit, quantity.time].compactMap { $0 }
    return parts.isEmpty ? "?" : parts.joined(separator: " ")
  }

  private static func decimal(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\((value * 1000).rounded() / 1000)"
  }
}
