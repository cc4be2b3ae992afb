/// Tags the tokens of sentences, from left to right.
package struct Tagger {
  let model: TaggerModel
  /// What is known of each form, by form identifier.
  let words: [TaggerWord]
  private var features = TaggerFeatures()
  private let mask: UInt32

  package init(model: TaggerModel, words: [TaggerWord]) {
    self.model = model
    self.words = words
    mask = UInt32(model.table.count - TaggerModel.margin - 1)
  }

  /// Tags one sentence, given its forms; the tags of marks stand in `tags` already.
  ///
  /// Complexity: linear in the tokens.
  package mutating func tag(_ forms: [Int32], _ range: Range<Int>, _ tags: inout [PennTag]) {
    var isFirst = true
    for at in range {
      let word = words[Int(forms[at])]
      if word.isMark {
        isFirst = isFirst || Self.opensSentence(tags, range, at)
        continue
      }
      let candidates = isFirst ? word.candidatesAtStart : word.candidates
      if let only = candidates.only {
        tags[at] = only
      } else {
        tags[at] = best(candidates, forms, range, at, tags, isFirst)
      }
      isFirst = false
    }
  }

  /// Whether a mark makes the next word begin with a capital: a colon, or a quotation after a comma.
  package static func opensSentence(_ tags: [PennTag], _ range: Range<Int>, _ at: Int) -> Bool {
    switch tags[at] {
    case .period, .colon: true
    case .openQuote: at > range.lowerBound && (tags[at - 1] == .comma || tags[at - 1] == .colon)
    default: false
    }
  }

  private mutating func best(
    _ candidates: TagSet, _ forms: [Int32], _ range: Range<Int>, _ at: Int, _ tags: [PennTag],
    _ isFirst: Bool
  ) -> PennTag {
    fill(forms, range, at, tags, isFirst)
    var best = 0
    var bestScore = Int32.min
    unsafe model.table.withUnsafeBufferPointer { table in
      unsafe features.hashes.withUnsafeBufferPointer { hashes in
        var left = candidates.rawValue
        while left != 0 {
          let tag = left.trailingZeroBitCount
          left &= left - 1
          var score: Int32 = 0
          for at in 0..<hashes.count {
            unsafe score &+= Int32(table[Int(hashes[at] & mask) &+ tag])
          }
          if score > bestScore {
            bestScore = score
            best = tag
          }
        }
      }
    }
    return PennTag(rawValue: UInt8(best)) ?? .nn
  }

  private mutating func fill(
    _ forms: [Int32], _ range: Range<Int>, _ at: Int, _ tags: [PennTag], _ isFirst: Bool
  ) {
    let window = Self.window(words, forms, range, at, isFirst)
    features.fill(
      window, at > range.lowerBound ? tags[at - 1] : .nfp,
      at > range.lowerBound + 1 ? tags[at - 2] : .nfp)
  }

  /// What stands around a token, within its sentence.
  package static func window(
    _ words: [TaggerWord], _ forms: [Int32], _ range: Range<Int>, _ at: Int, _ isFirst: Bool
  ) -> TaggerFeatures.Window {
    func word(_ place: Int) -> TaggerWord {
      range.contains(place) ? words[Int(forms[place])] : .edge
    }
    return TaggerFeatures.Window(
      word(at - 2), word(at - 1), words[Int(forms[at])], word(at + 1), word(at + 2),
      isFirst: isFirst)
  }
}
