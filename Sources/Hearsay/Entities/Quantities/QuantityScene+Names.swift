internal import HearsayText

extension QuantityScene {
  /// The mention of a name that a token lies in.
  func mention(_ at: Int) -> EntityMention? {
    guard sentence.contains(at), article.mentionAt[at] >= 0 else { return nil }
    return article.mentions[Int(article.mentionAt[at])]
  }

  /// Whether a token begins with a capital that no sentence's beginning explains.
  func isCapital(_ at: Int) -> Bool { has(.capital, at) && at > sentence.lowerBound }

  /// Whether a token is a noun.
  func isNoun(_ at: Int) -> Bool {
    switch tag(at) {
    case .nn, .nns, .nnp, .nnps: true
    default: false
    }
  }

  /// Whether a noun stands at a token, or after an adjective or two: "5 people", "5 new cases".
  func nounFollows(_ at: Int) -> Bool {
    var at = at
    while at < sentence.upperBound, tag(at) == .jj || tag(at) == .vbn || tag(at) == .jjr { at += 1 }
    return isNoun(at)
  }

  /// Whether a number is a name, or part of one: "Section 5", "Apollo 11", "Covid-19".
  func isLabel(_ number: Range<Int>) -> Bool {
    let first = number.lowerBound
    if mention(first) != nil { return true }
    if has(.label, first - 1), !nounFollows(number.upperBound) { return true }
    if has(.dash, first - 1), isAttached(first), isAttached(first - 1), !has(.figure, first - 2) {
      return true
    }
    if isMark("#", first - 1), isAttached(first) { return true }
    if isSport, has(.figure, first), isCapital(first - 1), isCapital(number.upperBound) {
      return true
    }
    guard has(.figure, first), isCapital(first - 1), isNoun(first - 1) else { return false }
    return !has(.month, first - 1) && !has(.weekday, first - 1) && !nounFollows(number.upperBound)
  }

  /// Whether a number only counts the items of a list, as "(1)" does.
  func isItem(_ number: Range<Int>) -> Bool {
    let next = number.upperBound
    guard has(.figure, number.lowerBound), isMark(".", next) || isMark(")", next),
      next < sentence.upperBound - 1
    else { return false }
    return number.lowerBound == sentence.lowerBound || isMark("(", number.lowerBound - 1)
  }

  /// Whether figures are joined to others as scores, telephone numbers and dates are: "3-1", "9:5".
  func isJoined(_ number: Range<Int>) -> Bool {
    let next = number.upperBound
    if isJoint(next), has(.figure, next + 1) || has(.to, next + 1) { return true }
    return isJoint(number.lowerBound - 1)
      && (has(.figure, number.lowerBound - 2) || has(.to, number.lowerBound - 2))
  }

  /// Whether a token is this one mark of ASCII.
  func isMark(_ mark: Unicode.Scalar, _ at: Int) -> Bool {
    guard let span = span(at), span.count == 1 else { return false }
    return bytes[span.start] == UInt8(ascii: mark)
  }

  /// Whether the article has a token of this one character anywhere.
  func hasAnywhere(_ character: String) -> Bool {
    let wanted = Array(character.utf8)
    return parsed.segmented.segmentation.forms.forms.contains { form in
      form.span.count == wanted.count && Array(bytes[form.span.range]) == wanted
    }
  }
}
