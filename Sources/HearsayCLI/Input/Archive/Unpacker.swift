internal import CUnpack

/// Reads a compressed file, or the files of an archive one after the other, without ever holding one whole.
///
/// It stands at a file after each ``next()``; reading gives that file's bytes.
@safe final class Unpacker: ByteStream {
  /// Text becomes a fifth or a tenth of its size; what becomes far less was made to fill disks.
  private static let largestRatio = 200
  /// Nothing is said against so many bytes, whatever they were made of.
  private static let alwaysAllowed = 1 << 26
  /// Why a compressed file without a byte is not read.
  static let nothing = ReadingFailure("there is nothing in it: fill it or leave it out")

  /// What it reads from, which has to be there as long as it is.
  private let input: PackedInput
  private let handle: OpaquePointer
  private var unpacked = 0
  /// Whether other files may stand behind the one that it stands at.
  private let isArchive: Bool
  /// Whether nothing more can be read, which was told.
  private(set) var hasFailed = false

  /// Opens a file that is packed.
  init(_ path: Path, _ packing: Packing) throws(ReadingFailure) {
    let file: RawFile
    do throws(SystemError) { file = try .reading(path) } catch { throw ReadingFailure(error) }
    input = .file(file)
    isArchive = packing == .archive
    unsafe handle = try Self.checked(hs_unpack_open(file.number, packing == .compressed ? 1 : 0))
  }

  /// Takes what a stream gives for one compressed file, as where that lies in an archive.
  init(compressed stream: any ByteStream) throws(ReadingFailure) {
    let source = PackedStream(stream)
    input = .stream(source)
    isArchive = false
    let context = unsafe Unmanaged.passUnretained(source).toOpaque()
    unsafe handle = try Self.checked(
      hs_unpack_open_source(
        { context, buffer, count in
          unsafe Unmanaged<PackedStream>.fromOpaque(context).takeUnretainedValue()
            .read(into: UnsafeMutableBufferPointer(start: buffer, count: count))
        }, context))
    guard try next() != nil else { throw Self.nothing }
  }

  private static func checked(_ handle: OpaquePointer?) throws(ReadingFailure) -> OpaquePointer {
    guard let handle = unsafe handle else {
      throw ReadingFailure("there is not enough memory to unpack it: free some")
    }
    return unsafe handle
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
    let packed = Int(unsafe hs_unpack_position(handle))
    guard unpacked <= max(Self.alwaysAllowed, packed * Self.largestRatio) else {
      hasFailed = true
      throw ReadingFailure(
        "it unpacks to more than \(Self.largestRatio) times its size, as no text does: unpack it by "
          + "hand where that is meant")
    }
    return bytes
  }

  var position: Int {
    switch input {
    case .file: Int(unsafe hs_unpack_position(handle))
    case .stream(let source): source.stream.position
    }
  }
  var isReadable: Bool { true }

  private func damage() -> ReadingFailure {
    hasFailed = unsafe hs_unpack_is_over(handle) != 0
    if case .stream(let source) = input, let failure = source.failure { return failure }
    let reason = unsafe hs_unpack_error(handle).map { unsafe String(cString: $0) }
    let loss = hasFailed && isArchive ? ", nor what follows it" : ""
    return ReadingFailure(
      "it cannot be unpacked (\(reason ?? "it is damaged"))\(loss): fetch or pack it again")
  }
}

/// What packed bytes are read from.
private enum PackedInput {
  case file(RawFile)
  case stream(PackedStream)
}

/// A stream as the unpacking takes it.
@safe private final class PackedStream {
  let stream: any ByteStream
  /// Why it could not be read on.
  private(set) var failure: ReadingFailure?

  init(_ stream: any ByteStream) { self.stream = stream }

  /// Fills a buffer as far as it can at once; how many bytes, 0 at the end, -1 for a failure.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int64 {
    do throws(ReadingFailure) {
      let bytes = try stream.read(buffer.count)
      _ = unsafe buffer.update(fromContentsOf: bytes)
      return Int64(bytes.count)
    } catch {
      failure = error
      return -1
    }
  }
}
