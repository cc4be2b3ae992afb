internal import CUnpack

/// Reads a compressed file, or the files of an archive one after the other, without ever holding one whole.
///
/// It stands at a file after each ``next()``; reading gives that file's bytes.
@safe final class Unpacker: ByteStream {
  /// Text becomes a fifth or a tenth of its size; what becomes far less was made to fill disks.
  private static let largestRatio = 200
  /// Nothing is said against so many bytes, whatever they were made of.
  private static let alwaysAllowed = 1 << 26

  private let file: RawFile
  private let handle: OpaquePointer
  private var unpacked = 0
  /// Whether it could not be read on, which was told.
  private(set) var hasFailed = false

  /// Opens a file that is packed.
  init(_ path: Path, _ packing: Packing) throws(ReadingFailure) {
    do throws(SystemError) { file = try .reading(path) } catch { throw ReadingFailure(error) }
    guard let handle = unsafe hs_unpack_open(file.number, packing == .compressed ? 1 : 0) else {
      throw ReadingFailure("there is not enough memory to unpack it: free some")
    }
    unsafe self.handle = handle
  }

  deinit { unsafe hs_unpack_close(handle) }

  /// Goes to the next file; its name, or nil at the end.
  func next() throws(ReadingFailure) -> Path? {
    switch unsafe hs_unpack_next(handle) {
    case 1:
      let name = unsafe hs_unpack_name(handle).map { unsafe String(cString: $0) }
      return Path(name ?? "")
    case 0: return nil
    default: throw damage()
    }
  }

  func read(_ count: Int) throws(ReadingFailure) -> [UInt8] {
    var isDamaged = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      let got = unsafe hs_unpack_read(handle, start, count)
      isDamaged = got < 0
      filled = max(0, Int(got))
    }
    guard !isDamaged else { throw damage() }
    unpacked += bytes.count
    guard unpacked <= max(Self.alwaysAllowed, position * Self.largestRatio) else {
      hasFailed = true
      throw ReadingFailure(
        "it unpacks to more than \(Self.largestRatio) times its size, as no text does: unpack it by "
          + "hand where that is meant")
    }
    return bytes
  }

  var position: Int { Int(unsafe hs_unpack_position(handle)) }
  var isReadable: Bool { true }

  private func damage() -> ReadingFailure {
    hasFailed = true
    let reason = unsafe hs_unpack_error(handle).map { unsafe String(cString: $0) }
    return ReadingFailure(
      "it cannot be unpacked (\(reason ?? "it is damaged")): fetch or pack it again")
  }
}
