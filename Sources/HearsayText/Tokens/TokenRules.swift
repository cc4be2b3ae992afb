/// What the cutting into tokens and sentences must know of single words.
///
/// The rules are pure functions of bytes, so that the phrases of lexicons are cut as running text is.
public final class TokenRules: Sendable {
  /// A word that is treated as an exception.
  public struct Exception: Sendable {
    /// How it is treated.
    public enum Kind: String, Sendable {
      case prefix, contraction, whole, starter, reporting
      /// Words that tell where a label without a stop ends and running text begins.
      case fronting, subject, credit, label, day, month
      /// Words that follow a time of day: "5 p.m. Eastern time".
      case clock
      /// Names that end in an exclamation mark: "Yahoo!".
      case exclaimed
    }

    /// The word.
    public let form: String
    /// How it is treated.
    public let kinds: [Kind]
    /// After how many bytes a contraction is cut; 0 for other words.
    public let cut: Int

    /// Makes an exception.
    public init(form: String, kinds: [Kind], cut: Int) {
      self.form = form
      self.kinds = kinds
      self.cut = cut
    }
  }

  let abbreviations: Abbreviations
  let classes = ByteClass.table
  private let cuts: [UInt64: Int]
  private let kinds: [UInt64: UInt16]
  /// The lengths and first letters that contractions have.
  private let contractionLengths: UInt64
  private let contractionLetters: UInt32

  /// Makes rules of word lists.
  public init(abbreviations: Abbreviations, exceptions: [Exception]) {
    self.abbreviations = abbreviations
    var cuts: [UInt64: Int] = [:]
    var kinds: [UInt64: UInt16] = [:]
    var lengths: UInt64 = 0
    var letters: UInt32 = 0
    for exception in exceptions {
      let bytes = Array(exception.form.utf8)
      let hash = FoldedWord.hash(bytes, 0..<bytes.count)
      for kind in exception.kinds { kinds[hash, default: 0] |= Self.bit(kind) }
      guard exception.kinds.contains(.contraction), let first = bytes.first else { continue }
      cuts[hash] = exception.cut
      lengths |= 1 << UInt64(min(bytes.count, 63))
      letters |= 1 << UInt32(first & 31)
    }
    self.cuts = cuts
    self.kinds = kinds
    contractionLengths = lengths
    contractionLetters = letters
  }

  /// Whether the word that a range of bytes writes is an exception of a kind.
  func isException(_ kind: Exception.Kind, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let found = kinds[FoldedWord.hash(bytes, range)] else { return false }
    return found & Self.bit(kind) != 0
  }

  /// Whether a word is an exception of one of two kinds: one look-up for both.
  func isException(
    _ kind: Exception.Kind, or other: Exception.Kind, _ bytes: [UInt8], _ range: Range<Int>
  ) -> Bool {
    guard let found = kinds[FoldedWord.hash(bytes, range)] else { return false }
    return found & (Self.bit(kind) | Self.bit(other)) != 0
  }

  /// Where a word such as "cannot" is cut; nil for other words.
  package func contractionCut(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count < 63, contractionLengths & (1 << UInt64(range.count)) != 0,
      contractionLetters & (1 << UInt32(bytes[range.lowerBound] & 31)) != 0,
      let cut = cuts[FoldedWord.hash(bytes, range)]
    else { return nil }
    return range.lowerBound + cut
  }

  private static func bit(_ kind: Exception.Kind) -> UInt16 {
    let place =
      switch kind {
      case .prefix: 0
      case .contraction: 1
      case .whole: 2
      case .starter: 3
      case .reporting: 4
      case .fronting: 5
      case .subject: 6
      case .credit: 7
      case .label: 8
      case .day: 9
      case .month: 10
      case .clock: 11
      case .exclaimed: 12
      }
    return 1 << UInt16(place)
  }
}
