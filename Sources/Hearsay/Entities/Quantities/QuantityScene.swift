internal import HearsayMatching
internal import HearsayText

/// A sentence as the rules for quantities see it.
///
/// Tokens outside the sentence have no traits, so that rules can look around freely.
struct QuantityScene {
  let article: QuantityArticle
  /// The tokens of the sentence that is read.
  let sentence: Range<Int>

  var parsed: ParsedArticle { article.parsed }
  var resources: QuantityResources { article.resources }
  /// When the article was published.
  var anchor: TimeAnchor { article.anchor }
  /// Whether the article is about sport.
  var isSport: Bool { article.isSport }
  /// The article's text in UTF-8.
  var bytes: [UInt8] { article.bytes }

  /// The facts of a token's word.
  func word(_ at: Int) -> QuantityWord {
    guard sentence.contains(at) else { return .none }
    var word = resources.word(parsed.segmented.facts[Int(article.tokens[at].form)].word)
    word.traits = traits(at)
    return word
  }

  /// What a token may do.
  @inline(__always)
  func traits(_ at: Int) -> QuantityTraits {
    sentence.contains(at) ? article.traits[Int(article.tokens[at].form)] : []
  }

  /// Whether a token has a trait.
  func has(_ trait: QuantityTrait, _ at: Int) -> Bool { traits(at).has(trait) }

  /// The tag of a token; that of a full stop outside the sentence.
  func tag(_ at: Int) -> PennTag { sentence.contains(at) ? parsed.tags[at] : .period }

  /// Where a token stands; nil outside the sentence.
  func span(_ at: Int) -> TextSpan? {
    sentence.contains(at) ? article.tokens[at].span : nil
  }

  /// Whether a token follows the one before without a space.
  func isAttached(_ at: Int) -> Bool {
    guard sentence.contains(at), sentence.contains(at - 1) else { return false }
    return article.tokens[at].span.start == article.tokens[at - 1].span.end
  }

  /// Whether a token is a hyphen or dash with no space on either side.
  func isJoint(_ at: Int) -> Bool { has(.dash, at) && isAttached(at) && isAttached(at + 1) }

  /// A figure, if a token is written with digits.
  func figure(_ at: Int) -> Figure? {
    guard has(.figure, at) else { return nil }
    return article.figures.value(at) { Figure(bytes, article.tokens[at].span.range) }
  }

  /// The number that starts at a token, or whose first word but the article stands there.
  func cardinal(_ at: Int) -> Cardinal? {
    guard !traits(at).isDisjoint(with: Self.numbers) else { return nil }
    return article.cardinals.value(at) { readCardinal(at) }
  }

  private static let numbers = QuantityTraits(all: [
    .figure, .cardinal, .scale, .plural, .vulgar, .fraction,
  ])

  /// What some letters at a figure's beginning or end mean; nil for none of a quantity's words.
  func attached(_ letters: Range<Int>) -> QuantityResources.Attached? {
    letters.isEmpty
      ? nil : resources.attached(FoldedWord.hash(bytes, letters))
  }

  /// The longest unit that stands at a token; for one spelling a measure before money.
  func unit(_ at: Int, where holds: (QuantityUnit) -> Bool) -> (end: Int, unit: QuantityUnit)? {
    guard sentence.contains(at) else { return nil }
    var best: (end: Int, unit: QuantityUnit)?
    for match in parsed.segmented.matches(at: at)
    where match.lexicon == .units || match.lexicon == .currencies {
      guard let unit = resources.unit(match), holds(unit),
        isWritten(unit, match.tokens)
      else { continue }
      if match.tokens.upperBound > best?.end ?? 0
        || match.lexicon == .units && match.tokens.upperBound == best?.end
      {
        best = (match.tokens.upperBound, unit)
      }
    }
    return best
  }

  /// Whether a unit has the capitals that it needs: codes ("USD"), letters before a sign ("A$").
  private func isWritten(_ unit: QuantityUnit, _ tokens: Range<Int>) -> Bool {
    switch unit.kind {
    case .code: isCapitals(tokens.lowerBound)
    case .sign where tokens.count > 1:
      isCapitals(tokens.lowerBound)
        && (isAttached(tokens.lowerBound + 1) || span(tokens.lowerBound)?.count ?? 0 > 1)
    default: true
    }
  }

  /// Whether all letters of a token are capitals.
  func isCapitals(_ at: Int) -> Bool {
    sentence.contains(at) && parsed.segmented.shape(at: at).contains(.allCapitals)
  }
}
