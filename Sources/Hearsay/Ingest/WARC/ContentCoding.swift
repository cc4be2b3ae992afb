internal import CInflate

/// How the body of an answer is compressed (RFC 9110, section 8.4.1).
enum ContentCoding {
  case gzip
  case deflate
  /// One that is not unpacked here: Brotli, Zstandard.
  case other(String)

  /// Why a body cannot be unpacked.
  enum Failure: Error {
    /// It is damaged, or ends too early.
    case damaged(String)
    /// It becomes larger than the limit.
    case tooLarge
    /// It is in a coding that is not unpacked here.
    case unknown(String)
  }

  /// Takes the name that a header has for it.
  init(_ name: String) {
    switch name {
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    default: self = .other(name)
    }
  }

  /// Some bytes without the coding; those that are not in it stay as they are.
  ///
  /// Many crawlers unpack what they store and leave the header as it was, so the bytes are asked, too.
  func unpacked(
    _ bytes: ArraySlice<UInt8>, limit: Int
  ) throws(Failure) -> ArraySlice<UInt8> {
    switch self {
    case .gzip:
      guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
      return try Self.inflated(bytes, "gzip", isRaw: false, limit: limit)
    case .deflate:
      // The format of zlib is meant, but some servers leave its header out.
      let hasHeader = Self.hasZlibHeader(bytes)
      guard hasHeader || Self.isBinary(bytes) else { return bytes }
      return try Self.inflated(bytes, "deflate", isRaw: !hasHeader, limit: limit)
    case .other(let name):
      guard Self.isBinary(bytes) else { return bytes }
      throw .unknown(name)
    }
  }

  /// Two bytes: deflate with a window of at most 32 KiB, and a sum that 31 divides (RFC 1950).
  private static func hasZlibHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix(2).map(Int.init)
    return head.count == 2 && head[0] & 0x8F == 8 && (head[0] << 8 | head[1]) % 31 == 0
  }

  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix(1024)
    guard WideCharset.find(head) == nil else { return false }
    return BinaryCheck.signature(of: head) != nil || BinaryCheck.hasBinaryBytes(head)
  }

  private static let pieceSize = 1 << 16

  private static func inflated(
    _ bytes: ArraySlice<UInt8>, _ name: String, isRaw: Bool, limit: Int
  ) throws(Failure) -> ArraySlice<UInt8> {
    let result = unsafe bytes.withUnsafeBufferPointer { input -> Result<[UInt8], Failure> in
      guard let base = input.baseAddress,
        let handle = unsafe hs_inflate_open(base, input.count, isRaw ? 1 : 0)
      else { return .failure(.damaged(name)) }
      defer { unsafe hs_inflate_close(handle) }
      var result: [UInt8] = []
      while result.count <= limit {
        guard let piece = unsafe Self.piece(of: handle) else { return .failure(.damaged(name)) }
        if piece.isEmpty { return .success(result) }
        result += piece
      }
      return .failure(.tooLarge)
    }
    return try result.get()[...]
  }

  /// The next bytes, none at the end; nil for damage.
  private static func piece(of handle: OpaquePointer) -> [UInt8]? {
    var got: Int64 = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      got = unsafe hs_inflate_read(handle, start, buffer.count)
      filled = max(0, Int(got))
    }
    return got < 0 ? nil : piece
  }
}
