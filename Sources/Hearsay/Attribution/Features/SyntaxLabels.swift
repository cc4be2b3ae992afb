extension VerbGroup {
  /// Its form as a feature.
  var formLabel: FeatureLabel {
    switch form {
    case .finite: isPassive ? .passive : tense == .past ? .past : .finite
    case .infinitive: .infinitive
    case .gerund: .gerund
    case .participle: .participle
    case .base: .base
    }
  }
}

extension Clause {
  /// Its relation as a feature.
  var relationLabel: FeatureLabel {
    switch relation {
    case .main: .body
    case .conjunct: .conjunction
    case .complement: .that
    case .relative: .relative
    case .adverbial: .subordinator
    case .infinitive: .infinitive
    case .participle: .participle
    case .verbless: .none
    }
  }
}
