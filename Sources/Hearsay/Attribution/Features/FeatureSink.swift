/// What takes features: to add up weights, to collect training instances, or to explain a score.
package protocol FeatureSink {
  /// Takes one feature of up to three values.
  mutating func add(
    _ template: FeatureTemplate, _ a: FeatureValue, _ b: FeatureValue, _ c: FeatureValue)
}

extension FeatureSink {
  /// Takes a feature with two values.
  @inline(__always)
  package mutating func add(_ template: FeatureTemplate, _ a: FeatureValue, _ b: FeatureValue) {
    add(template, a, b, .nothing)
  }

  /// Takes a feature with one value.
  @inline(__always)
  package mutating func add(_ template: FeatureTemplate, _ a: FeatureValue) {
    add(template, a, .nothing, .nothing)
  }

  /// Takes a feature that has a name only.
  @inline(__always)
  package mutating func add(_ template: FeatureTemplate) {
    add(template, .nothing, .nothing, .nothing)
  }
}

/// Keeps the features that it takes, so that they can be named.
package struct NamingSink: FeatureSink {
  /// A feature: its hash, and what it was made of.
  package struct Feature: Sendable {
    /// The hash that finds its weight.
    package let hash: UInt64
    let template: FeatureTemplate
    let a: FeatureValue
    let b: FeatureValue
    let c: FeatureValue

    /// The feature as files of weights write it: `template=a^b^c`.
    package func name(in context: AttributionContext) -> String {
      var name = template.name + "=" + a.name(in: context)
      for value in [b, c] {
        let text = value.name(in: context)
        if !text.isEmpty { name += "^" + text }
      }
      return name
    }
  }

  /// The features taken.
  package var features: [Feature] = []

  /// Makes an empty sink.
  package init() {}

  package mutating func add(
    _ template: FeatureTemplate, _ a: FeatureValue, _ b: FeatureValue, _ c: FeatureValue
  ) {
    features.append(
      Feature(
        hash: FeatureHash.feature(template.index, a.hash, b.hash, c.hash), template: template, a: a,
        b: b, c: c))
  }
}

extension FeatureValue {
  /// The value as files of weights write it; empty for no value.
  package func name(in context: AttributionContext) -> String {
    switch origin {
    case .nothing: ""
    case .label(let label): label.name
    case .tag(let tag): tag.name
    case .lemma(let text): context.parsed.lemmaTexts[Int(text)]
    case .form(let form): context.foldedForm(form)
    case .number(let number), .length(let number), .tenths(let number), .twentieths(let number),
      .odds(let number):
      String(number)
    }
  }
}
