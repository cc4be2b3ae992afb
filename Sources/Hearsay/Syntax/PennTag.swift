/// A part of speech in the tag set of the Penn Treebank, as GUM extends it.
public enum PennTag: UInt8, CaseIterable, Sendable {
  case cc, cd, dt, ex, fw, `in`, jj, jjr, jjs, ls, md, nn, nns, nnp, nnps, pdt, pos, prp, prps
  case rb, rbr, rbs, rp, sym, to, uh, vb, vbd, vbg, vbn, vbp, vbz, wdt, wp, wps, wrb
  case hyph, nfp, add, afx, gw
  case period, comma, colon, openQuote, closeQuote, openBracket, closeBracket, dollar

  /// The tag as the treebanks write it.
  public var name: String {
    switch self {
    case .prps: "PRP$"
    case .wps: "WP$"
    case .period: "."
    case .comma: ","
    case .colon: ":"
    case .openQuote: "``"
    case .closeQuote: "''"
    case .openBracket: "-LRB-"
    case .closeBracket: "-RRB-"
    case .dollar: "$"
    default: "\(self)".uppercased()
    }
  }

  /// The tag of a name; nil for one that no treebank uses.
  public init?(name: String) {
    guard let found = Self.byName[name] else { return nil }
    self = found
  }

  /// Whether it marks a verb form; modals are none.
  public var isVerb: Bool { rawValue >= PennTag.vb.rawValue && rawValue <= PennTag.vbz.rawValue }
  /// Whether it marks a common or proper noun.
  public var isNoun: Bool { rawValue >= PennTag.nn.rawValue && rawValue <= PennTag.nnps.rawValue }
  /// Whether it marks a common noun.
  public var isCommonNoun: Bool { self == .nn || self == .nns }
  /// Whether it marks a proper noun.
  public var isProperNoun: Bool { self == .nnp || self == .nnps }
  /// Whether it marks a question word or a relative: "who", "which", "whose", "when".
  public var isWh: Bool { self == .wdt || self == .wp || self == .wps || self == .wrb }
  /// Whether it marks an adjective.
  public var isAdjective: Bool { self == .jj || self == .jjr || self == .jjs }
  /// Whether it marks an adverb.
  public var isAdverb: Bool { self == .rb || self == .rbr || self == .rbs }
  /// Whether it marks punctuation.
  public var isPunctuation: Bool {
    rawValue >= PennTag.period.rawValue && self != .dollar || self == .nfp || self == .hyph
  }

  private static let byName: [String: PennTag] = {
    var table = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
    for (other, tag) in [
      ("(", PennTag.openBracket), (")", .closeBracket), ("[", .openBracket), ("]", .closeBracket),
      ("-LSB-", .openBracket), ("-RSB-", .closeBracket), ("\"", .closeQuote), ("#", .dollar),
    ] { table[other] = tag }
    return table
  }()
}

/// A part of speech of Universal Dependencies.
public enum UniversalTag: String, CaseIterable, Sendable {
  case adj = "ADJ", adp = "ADP", adv = "ADV", aux = "AUX", cconj = "CCONJ", det = "DET"
  case intj = "INTJ", noun = "NOUN", num = "NUM", part = "PART", pron = "PRON", propn = "PROPN"
  case punct = "PUNCT", sconj = "SCONJ", sym = "SYM", verb = "VERB", x = "X"
}
