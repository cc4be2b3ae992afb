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
  /// A feature: its hash, and what it was made of.
  package struct Feature: Sendable {
    /// The hash that finds its weight.
    package let hash: UInt64
    let template: FeatureTemplate
    let a: FeatureValue
    let b: FeatureValue

    /// The feature as files of weights write it: `template=a^b`.
    package func name(in context: AttributionContext) -> String {
      let second = b.name(in: context)
      return template.name + "=" + a.name(in: context) + (second.isEmpty ? "" : "^" + second)
    }
  }

  /// The features taken.
  package var features: [Feature] = []

  /// Makes an empty sink.
  package init() {}

  package mutating func add(_ template: FeatureTemplate, _ a: FeatureValue, _ b: FeatureValue) {
    features.append(
      Feature(
        hash: FeatureHash.feature(template.index, a.hash, b.hash), template: template, a: a, b: b))
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
    case .number(let number), .length(let number), .tenths(let number), .twentieths(let number):
      String(number)
    }
  }
}
