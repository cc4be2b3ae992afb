/// A set of Penn tags, as bits.
package struct TagSet: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of these tags.
  package init(_ tags: PennTag...) {
    rawValue = tags.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// Whether a tag is in it.
  package func has(_ tag: PennTag) -> Bool { rawValue & (1 << UInt64(tag.rawValue)) != 0 }

  /// Its only tag; nil when it has none or several.
  package var only: PennTag? {
    guard rawValue != 0, rawValue & (rawValue - 1) == 0 else { return nil }
    return PennTag(rawValue: UInt8(rawValue.trailingZeroBitCount))
  }

  /// Its tags, in the order of ``PennTag``.
  package var tags: [PennTag] { PennTag.allCases.filter(has) }

  /// Tags of which new words are made.
  package static let open = TagSet(
    .nn, .nns, .nnp, .nnps, .jj, .jjr, .jjs, .rb, .vb, .vbd, .vbg, .vbn, .vbp, .vbz, .cd, .fw, .uh)
  /// Tags of proper nouns.
  package static let names = TagSet(.nnp, .nnps)
  /// Tags of closed classes, whose words are no names at the head of a sentence.
  package static let closed = TagSet(
    .cc, .dt, .ex, .in, .md, .pdt, .prp, .prps, .to, .wdt, .wp, .wps, .wrb, .rb, .uh, .vbz, .vbp)
}
