/// What a tag says of a word's inflection: forms of one class are reduced alike.
enum InflectionClass: Int, CaseIterable {
  case none, plural, verbS, verbPast, verbIng, verbBase, comparative, superlative, clitic

  /// How many there are.
  static let count = 9

  init(_ tag: PennTag) {
    switch tag {
    case .nns: self = .plural
    case .vbz: self = .verbS
    case .vbd, .vbn: self = .verbPast
    case .vbg: self = .verbIng
    case .vb, .vbp, .md: self = .verbBase
    case .jjr, .rbr: self = .comparative
    case .jjs, .rbs: self = .superlative
    case .rb, .dt: self = .clitic
    default: self = .none
    }
  }

  /// The letters that stand for its word classes in the lexicon of irregular forms.
  var letters: [UInt8] {
    switch self {
    case .plural: [0x6E]
    case .verbS, .verbPast, .verbIng, .verbBase: [0x76]
    case .comparative, .superlative: [0x61, 0x72]
    case .none, .clitic: []
    }
  }
}
