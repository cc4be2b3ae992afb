/// The bytes of a file as UTF-8 text without a byte-order mark.
struct DecodedText {
  /// Valid UTF-8.
  let bytes: [UInt8]
  /// `replacement-characters`, `converted-charset`.
  let flags: [String]

  /// Decodes the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file, or one line of it.
  ///   - declared: The charset that a page declares; used where the bytes are not UTF-8.
  ///   - origin: What errors name.
  /// - Throws: An error for binary files and for charsets that ICU does not know.
  init(_ bytes: ArraySlice<UInt8>, declared: String? = nil, _ origin: Origin) throws(IngestError) {
    if let kind = BinaryCheck.signature(of: bytes) {
      throw origin.error(
        .binary, "this is \(kind), not text: convert it to plain text or HTML first")
    }
    if let wide = WideCharset.find(bytes) {
      self = try Self.converted(bytes.dropFirst(wide.markLength), wide.name, origin)
      return
    }
    guard !BinaryCheck.hasBinaryBytes(bytes) else {
      throw origin.error(
        .binary, "this is a binary file, not text: convert it to plain text or HTML first")
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    if UTF8Repair.isValid(body) {
      self.init(valid: Array(body), flags: [])
    } else {
      self = try Self.repaired(body, declared, origin)
    }
  }

  private init(valid bytes: [UInt8], flags: [String]) {
    self.bytes = bytes
    self.flags = flags
  }

  /// Bytes that are no valid UTF-8: damaged UTF-8, or another charset.
  private static func repaired(
    _ bytes: ArraySlice<UInt8>, _ declared: String?, _ origin: Origin
  ) throws(IngestError) -> DecodedText {
    let repair = UTF8Repair(bytes)
    if repair.isMostlyUTF8 {
      return DecodedText(valid: repair.bytes, flags: ["replacement-characters"])
    }
    guard let charset = CharsetGuess.charset(of: bytes, declared: declared) else {
      return DecodedText(valid: repair.bytes, flags: ["replacement-characters"])
    }
    return try converted(bytes, charset, origin)
  }

  private static func converted(
    _ bytes: ArraySlice<UInt8>, _ charset: String, _ origin: Origin
  ) throws(IngestError) -> DecodedText {
    guard let text = Charset.decode(bytes, from: charset) else {
      throw origin.error(
        .undecodable, "the charset \(charset) is not known: convert the file to UTF-8")
    }
    let isDamaged = UTF8Repair.replacementCount(text[...]) > 0
    return DecodedText(
      valid: text, flags: ["converted-charset"] + (isDamaged ? ["replacement-characters"] : []))
  }
}
