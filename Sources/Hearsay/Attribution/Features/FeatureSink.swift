/// What takes features: to add up weights, to collect training instances, or to explain a score.
package protocol FeatureSink {
  /// Takes one feature.
  mutating func add(_ template: FeatureTemplate, _ a: FeatureValue, _ b: FeatureValue)
}

extension FeatureSink {
  /// Takes a feature with one value.
  @inline(__always)
  package mutating func add(_ template: FeatureTemplate, _ a: FeatureValue) {
    add(template, a, .nothing)
  }

  /// Takes a feature that has a name only.
  @inline(__always)
  package mutating func add(_ template: FeatureTemplate) { add(template, .nothing, .nothing) }
}

/// Adds up the weights of the features that it takes.
struct ScoreSink: FeatureSink {
  let model: LinearModel
  var score: Float = 0

  init(_ model: LinearModel) { self.model = model }

  @inline(__always)
  mutating func add(_ template: FeatureTemplate, _ a: FeatureValue, _ b: FeatureValue) {
    score += model.weight(FeatureHash.feature(template.index, a.hash, b.hash))
  }
}

/// Keeps the features that it takes, so that they can be named.
package struct NamingSink: FeatureSink {
  /// The features taken: their hash and what they were made of.
  package var features: [(hash: UInt64, template: FeatureTemplate, a: FeatureValue, b: FeatureValue)] =
    []

  /// Makes an empty sink.
  package init() {}

  package mutating func add(_ template: FeatureTemplate, _ a: FeatureValue, _ b: FeatureValue) {
    features.append((FeatureHash.feature(template.index, a.hash, b.hash), template, a, b))
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
    case .number(let number): String(number)
    }
  }
}
