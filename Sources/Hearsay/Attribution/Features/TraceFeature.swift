/// A feature of a scorer, taken apart so that it can be told in words.
package struct TraceFeature: Sendable, Hashable {
  /// What a feature says of the text.
  package enum Value: Sendable, Hashable {
    /// A named value.
    case label(FeatureLabel)
    /// A part of speech.
    case tag(PennTag)
    /// A word or lemma.
    case word(String)
    /// A number.
    case count(Int)
    /// A length or distance, in the steps of ``FeatureValue/bucket(_:)``.
    case length(ClosedRange<Int>)
    /// A probability or strength, 0 to 1.
    case share(ClosedRange<Double>)
  }

  /// The kind of feature.
  package let template: FeatureTemplate
  /// Its first value; nil for a feature that is all in its name.
  package let a: Value?
  /// Its second value, if it has one.
  package let b: Value?
  /// Its third value, if it has one.
  package let c: Value?
}

extension NamingSink.Feature {
  /// The feature with its values written out.
  func told(in context: AttributionContext) -> TraceFeature {
    TraceFeature(
      template: template, a: a.told(in: context), b: b.told(in: context), c: c.told(in: context))
  }
}

extension FeatureValue {
  /// The value written out; nil for no value.
  func told(in context: AttributionContext) -> TraceFeature.Value? {
    switch origin {
    case .nothing: nil
    case .label(let label): .label(label)
    case .tag(let tag): .tag(tag)
    case .lemma, .form: .word(name(in: context))
    case .number(let number): .count(number)
    case .length(let step): .length(Self.lengths(ofStep: step))
    case .tenths(let step): .share(Self.share(step, of: 10))
    case .twentieths(let step): .share(Self.share(step, of: 20))
    case .odds(let step): .share(OddsSteps.range(of: step))
    }
  }

  /// The lengths that share a step of ``bucket(_:)``.
  private static func lengths(ofStep step: Int) -> ClosedRange<Int> {
    step <= 4 ? step...step : ((1 << (step - 3)) + 1)...(1 << (step - 2))
  }

  private static func share(_ step: Int, of steps: Int) -> ClosedRange<Double> {
    Double(step) / Double(steps)...min(1, Double(step + 1) / Double(steps))
  }
}
