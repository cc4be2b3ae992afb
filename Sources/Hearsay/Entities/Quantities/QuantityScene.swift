internal import HearsayMatching
internal import HearsayText

/// An article as the rules for quantities see it, one sentence at a time.
///
/// Tokens outside the sentence that is read have no traits, so that rules can look around freely.
final class QuantityScene {
  let parsed: ParsedArticle
  let resources: QuantityResources
  let mentions: [EntityMention]
  let mentionAt: [Int32]
  /// When the article was published.
  let anchor: TimeAnchor
  /// Whether the article is about sport.
  let isSport: Bool
  /// The tokens of the sentence that is read.
  var sentence = 0..<0
  private let words: [QuantityWord]

  init(
    _ parsed: ParsedArticle, _ resources: QuantityResources, _ mentions: [EntityMention],
    _ mentionAt: [Int32], isSport: Bool
  ) {
    self.parsed = parsed
    self.resources = resources
    self.mentions = mentions
    self.mentionAt = mentionAt
    self.isSport = isSport
    let segmented = parsed.segmented
    anchor = TimeAnchor(
      day: segmented.article.metadata.published.flatMap { CalendarDay(iso: $0) })
    let bytes = segmented.text.bytes
    words = segmented.segmentation.forms.forms.enumerated().map { index, form in
      var word = resources.word(segmented.facts[index].word)
      word.traits.formUnion(Self.spelling(form, bytes))
      return word
    }
  }

  /// The traits of all forms, for the loop over the tokens.
  var traitsOfForms: [QuantityTraits] { words.map(\.traits) }

  private static func spelling(_ form: WordForms.Form, _ bytes: [UInt8]) -> QuantityTraits {
    if form.shape.contains(.digit) { return QuantityTraits(.figure) }
    if form.shape.contains(.initialCapital) { return QuantityTraits(.capital) }
    guard form.shape.contains(.punctuation) else { return [] }
    switch bytes[form.span.start] {
    case UInt8(ascii: ","): return QuantityTraits(.comma)
    case UInt8(ascii: "-") where form.span.count == 1: return QuantityTraits(.dash)
    case 0xE2 where form.span.count == 3 && bytes[form.span.start + 1] == 0x80:
      return (0x90...0x93).contains(bytes[form.span.start + 2]) ? QuantityTraits(.dash) : []
    default: return []
    }
  }

  /// The article's text in UTF-8.
  var bytes: [UInt8] { parsed.segmented.article.text.bytes }

  /// The facts of a token's word.
  func word(_ at: Int) -> QuantityWord {
    sentence.contains(at) ? words[Int(parsed.segmented.segmentation.tokens[at].form)] : .none
  }

  /// Whether a token has a trait.
  func has(_ trait: QuantityTrait, _ at: Int) -> Bool { word(at).traits.has(trait) }

  /// The tag of a token; that of a full stop outside the sentence.
  func tag(_ at: Int) -> PennTag { sentence.contains(at) ? parsed.tags[at] : .period }

  /// Where a token stands; nil outside the sentence.
  func span(_ at: Int) -> TextSpan? {
    sentence.contains(at) ? parsed.segmented.segmentation.tokens[at].span : nil
  }

  /// Whether a token follows the one before without a space.
  func isAttached(_ at: Int) -> Bool {
    guard sentence.contains(at), sentence.contains(at - 1) else { return false }
    let tokens = parsed.segmented.segmentation.tokens
    return tokens[at].span.start == tokens[at - 1].span.end
  }

  /// Whether a token is a hyphen or dash with no space on either side.
  func isJoint(_ at: Int) -> Bool { has(.dash, at) && isAttached(at) && isAttached(at + 1) }

  /// A figure, if a token is written with digits.
  func figure(_ at: Int) -> Figure? {
    guard has(.figure, at), let span = span(at) else { return nil }
    return Figure(bytes, span.range)
  }

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
