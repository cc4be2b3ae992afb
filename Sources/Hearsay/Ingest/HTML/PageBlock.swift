/// A line of a page: the text between two breaks.
struct PageBlock {
  /// Its text, white space collapsed.
  var text: [UInt8] = []
  /// The node of its first text.
  var node = 0
  /// The block element that it lies in.
  var element = 0
  /// Its length in letters, and how many of them stand in links.
  var letters = 0
  var linkLetters = 0
  /// Punctuation marks of sentences: full stops, commas, question and exclamation marks.
  var stops = 0
  var commas = 0

  /// The part of its letters that stands in links, 0 to 1.
  var linkShare: Double { letters > 0 ? Double(linkLetters) / Double(letters) : 1 }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool {
    var end = text.count
    while end > 0, [32, 34, 39, 41].contains(text[end - 1]) { end -= 1 }
    while end > 2, text[end - 3] == 0xE2, text[end - 2] == 0x80, text[end - 1] >= 0x98,
      text[end - 1] <= 0x9F
    {
      end -= 3
    }
    guard end > 0 else { return false }
    if [33, 46, 58, 63].contains(text[end - 1]) { return true }
    return end > 2 && text[(end - 3)..<end].elementsEqual([0xE3, 0x80, 0x82])
  }

  /// How much it weighs as running text; 0 for what is none.
  var weight: Double {
    guard letters >= 20, linkShare < 0.5, stops + commas > 0 else { return 0 }
    guard letters >= 60 || endsSentence else { return 0 }
    return Double(letters - linkLetters)
  }
}
