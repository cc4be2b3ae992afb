/// Bytes that come one piece after the other.
protocol ByteStream: AnyObject {
  /// Reads at most so many bytes; none at the end.
  func read(_ count: Int) throws(ReadingFailure) -> [UInt8]
  /// How many bytes of the file on the disk were read so far.
  var position: Int { get }
  /// Whether reading would not have to wait.
  var isReadable: Bool { get }
}

/// Why a file could not be read to its end: one line without a final stop.
struct ReadingFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  init(_ error: SystemError) { description = error.description }
}

/// The bytes of a file as they lie on the disk.
final class FileStream: ByteStream {
  private let file: RawFile
  private(set) var position = 0

  init(_ file: RawFile) { self.file = file }

  func read(_ count: Int) throws(ReadingFailure) -> [UInt8] {
    do throws(SystemError) {
      let bytes = try file.read(count)
      position += bytes.count
      return bytes
    } catch { throw ReadingFailure(error) }
  }

  var isReadable: Bool { file.isReadable }
}
