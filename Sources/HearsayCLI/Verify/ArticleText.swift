import Hearsay
import HearsayText

/// An article's text as records count in it.
struct ArticleText {
  let article: Article
  let bytes: [UInt8]
  var id: String { article.id }
  /// The hash of the text.
  let hash: String
  /// The code points before every so many bytes: counted here and not by whom the records come from.
  private let counts: [Int]
  private static let stride = 256

  /// Takes an article's text.
  init(_ article: Article) {
    self.article = article
    bytes = article.text.bytes
    hash = SHA256.hex(article.text.bytes)
    var counts: [Int] = []
    var count = 0
    for (at, byte) in article.text.bytes.enumerated() {
      if at % Self.stride == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    if article.text.bytes.count % Self.stride == 0 { counts.append(count) }
    self.counts = counts
  }

  /// The code points that begin before a byte.
  func codePoints(before byte: Int) -> Int {
    let mark = byte / Self.stride
    let rest = bytes[(mark * Self.stride)..<byte]
    return rest.reduce(counts[mark]) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
  }
}
