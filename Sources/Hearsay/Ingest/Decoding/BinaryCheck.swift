/// Tells files that are no text.
enum BinaryCheck {
  /// First bytes of common binary formats, and what to call them.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
    (Array("{\\rtf".utf8), "a rich-text document"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x42, 0x5A, 0x68, 0x39], "a bzip2 archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3".utf8), "a database"),
  ]

  /// What a binary file is, from its first bytes; nil when they are those of no known format.
  static func signature(of bytes: ArraySlice<UInt8>) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.name
  }

  /// Whether bytes in an ASCII-compatible charset hold a NUL or many other control characters.
  static func hasBinaryBytes(_ bytes: ArraySlice<UInt8>) -> Bool {
    var controls = 0
    for byte in bytes where byte < 32 {
      if byte == 0 { return true }
      if byte < 9 || (byte > 13 && byte != 27) { controls += 1 }
    }
    return controls * 20 > bytes.count
  }
}
