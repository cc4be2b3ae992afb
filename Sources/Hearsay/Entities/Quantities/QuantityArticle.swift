internal import HearsayMatching
internal import HearsayText

/// An article as the reading of quantities sees it: what each of its forms may do.
final class QuantityArticle {
  let parsed: ParsedArticle
  let resources: QuantityResources
  let mentions: [EntityMention]
  let mentionAt: [Int32]
  /// When the article was published.
  let anchor: TimeAnchor
  /// Whether the article is about sport.
  let isSport: Bool
  /// The article's text in UTF-8.
  let bytes: [UInt8]
  let tokens: [Token]
  /// The traits of each form.
  let traits: [QuantityTraits]
  /// The figures and numbers that were read last, since most rules ask for the same ones.
  var figures = Recent<Figure?>()
  var cardinals = Recent<Cardinal?>()

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
    bytes = segmented.article.text.bytes
    tokens = segmented.segmentation.tokens
    traits = Self.traits(segmented, resources)
  }

  private static func traits(
    _ segmented: SegmentedArticle, _ resources: QuantityResources
  ) -> [QuantityTraits] {
    let lexicons = resources.lexicons.rawValue
    let bytes = segmented.article.text.bytes
    var traits: [QuantityTraits] = []
    let forms = segmented.segmentation.forms.forms
    traits.reserveCapacity(forms.count)
    for index in forms.indices {
      let facts = segmented.facts[index]
      // The table of all words is large: only words of the lexicons, and those that may begin a sign as
      // "US$" does or a feast as "Labor Day" does, are worth a look at it.
      let isListed =
        facts.lexicons.rawValue & lexicons != 0
        || facts.startsPhrase
          && (forms[index].span.count < 4 || forms[index].shape.contains(.initialCapital))
      let own = isListed ? resources.word(facts.word).traits : []
      traits.append(own.union(spelling(forms[index], bytes)))
    }
    return traits
  }

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
}

/// What was read at the last tokens; a token's place is its index modulo eight.
struct Recent<Value> {
  private var tokens = SIMD8<Int>(repeating: -1)
  private var values: [Value?] = []

  /// The value of a token, which is read where it is not known.
  mutating func value(_ token: Int, _ read: () -> Value) -> Value {
    let place = token & 7
    if tokens[place] == token, let known = values[place] { return known }
    let value = read()
    if values.isEmpty { values = Array(repeating: nil, count: 8) }
    tokens[place] = token
    values[place] = value
    return value
  }
}
