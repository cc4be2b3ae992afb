internal import HearsayText

/// A word that a sentence begins with and that the article writes as a name elsewhere is that name: "Park said"
/// after "according to Park".
///
/// At the beginning of a sentence a capital tells nothing, and surnames that are common words (Park, Rose, Fried)
/// were tagged as those. Words keep their sense through a text (Gale, Church and Yarowsky 1992, "One sense per
/// discourse").
struct RecurringName {
  private let segmented: SegmentedArticle
  private let forms: [WordForms.Form]
  /// How often each form stands as a name inside a sentence.
  private var named: [Int32]

  /// Looks for names inside the sentences.
  ///
  /// Complexity: linear in the tokens.
  init(_ segmented: SegmentedArticle, _ tags: [PennTag]) {
    self.segmented = segmented
    forms = segmented.segmentation.forms.forms
    named = [Int32](repeating: 0, count: forms.count)
    for sentence in segmented.sentences where !isTitleCase(sentence.tokens) {
      for token in sentence.tokens.dropFirst() where tags[token].isProperNoun {
        named[Int(segmented.tokens[token].form)] += 1
      }
    }
  }

  /// Tags the names that sentences begin with.
  ///
  /// Complexity: linear in the sentences and the forms.
  func tag(_ tags: inout [PennTag]) {
    var lowercase: Set<UInt64>?
    for sentence in segmented.sentences where sentence.tokens.count > 1 {
      var first = sentence.tokens.lowerBound
      if tags[first] == .openQuote { first += 1 }
      guard first + 1 < sentence.tokens.upperBound, mayBeName(tags[first]),
        isBehindName(tags[first + 1])
      else { continue }
      let form = Int(segmented.tokens[first].form)
      guard forms[form].shape.contains(.initialCapital), named[form] > 0 else { continue }
      let common =
        lowercase
        ?? Set(forms.lazy.filter { $0.shape.contains(.allLower) }.map(\.foldedHash))
      lowercase = common
      if !common.contains(forms[form].foldedHash) { tags[first] = .nnp }
    }
  }

  /// Whether most of a sentence's words begin with a capital, as in headlines: they tell no names.
  private func isTitleCase(_ tokens: Range<Int>) -> Bool {
    var capitals = 0
    var others = 0
    for token in tokens {
      let shape = forms[Int(segmented.tokens[token].form)].shape
      if shape.contains(.allLower) {
        others += 1
      } else if shape.contains(.initialCapital) {
        capitals += 1
      }
    }
    return capitals > others
  }

  /// Whether a tag is one that names get by mistake; words of closed classes are what they are.
  private func mayBeName(_ tag: PennTag) -> Bool {
    tag.isCommonNoun || tag.isAdjective || tag.isVerb || tag == .rb || tag == .uh || tag == .fw
  }

  /// Whether a tag is one that stands behind a subject: a verb, a comma, a possessive.
  private func isBehindName(_ tag: PennTag) -> Bool {
    tag == .vbd || tag == .vbz || tag == .vbp || tag == .md || tag == .comma || tag == .pos
  }
}
