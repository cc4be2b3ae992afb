import Hearsay

/// A sentence with gaps for the values of a feature.
///
/// `{a}`, `{b}` and `{c}` stand for the values in words, `{a:place}` for the first one in the words of a sense
/// (``LabelWords/Sense``), `{a?inside|outside}` for one of two words where it is yes or no.
struct PhraseTemplate: ExpressibleByStringLiteral {
  private enum Piece {
    case text(String)
    case value(Place, LabelWords.Sense?)
    case choice(Place, yes: String, no: String)
  }

  /// Which value of the feature a gap stands for.
  private enum Place: Character {
    case first = "a"
    case second = "b"
    case third = "c"

    func value(of feature: TraceFeature) -> TraceFeature.Value? {
      switch self {
      case .first: feature.a
      case .second: feature.b
      case .third: feature.c
      }
    }
  }

  private let pieces: [Piece]

  init(stringLiteral text: String) {
    var pieces: [Piece] = []
    for (at, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard at > 0, let close = part.firstIndex(of: "}") else {
        pieces.append(.text(String(part)))
        continue
      }
      pieces.append(Self.gap(part[..<close]))
      pieces.append(.text(String(part[part.index(after: close)...])))
    }
    self.pieces = pieces
  }

  private static func gap(_ text: Substring) -> Piece {
    let place = text.first.flatMap(Place.init) ?? .first
    let rest = text.dropFirst()
    guard rest.first == "?" else {
      return .value(place, LabelWords.Sense(rawValue: String(rest.dropFirst())))
    }
    let words = rest.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
    return .choice(
      place, yes: String(words.first ?? ""), no: String(words.last ?? ""))
  }

  /// The sentence with a feature's values.
  func filled(_ feature: TraceFeature) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .value(let place, let sense):
        place.value(of: feature).map { $0.words(sense) } ?? "nothing"
      case .choice(let place, let yes, let no):
        place.value(of: feature) == .label(.yes) ? yes : no
      }
    }.joined()
  }
}

extension TraceFeature.Value {
  /// The value in words.
  func words(_ sense: LabelWords.Sense?) -> String {
    switch self {
    case .label(let label): LabelWords.words(label, sense)
    case .tag(let tag): TagWords.words(tag)
    case .word(let word): word.quoted
    case .count(let count): "\(count)"
    case .length(let lengths): Self.range(lengths.lowerBound, lengths.upperBound, unit: "")
    case .share(let share):
      Self.range(Self.percent(share.lowerBound), Self.percent(share.upperBound), unit: "%")
    }
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private static func range(_ low: Int, _ high: Int, unit: String) -> String {
    low == high ? "\(low)\(unit)" : "\(low)–\(high)\(unit)"
  }
}
