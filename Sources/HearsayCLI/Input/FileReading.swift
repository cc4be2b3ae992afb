import Hearsay

extension InputFile {
  /// The bytes of the file, unpacked where it is compressed; those past the limit are left, and it is
  /// an error.
  func bytes(maximum: Int) throws(IngestError) -> [UInt8] {
    guard size <= maximum else { throw tooLarge(maximum) }
    do throws(ReadingFailure) {
      let stream = try stream()
      var bytes = try stream.read(max(size, 1))
      while bytes.count <= maximum {
        let more = try stream.read(1 << 16)
        if more.isEmpty { return bytes }
        bytes += more
      }
    } catch {
      throw IngestError(.unreadable, file: id, detail: error.description)
    }
    throw tooLarge(maximum)
  }

  /// What the file holds, from its beginning on, unpacked where it is compressed.
  func stream() throws(ReadingFailure) -> any ByteStream {
    guard Packing(fileName: id) == .compressed else {
      do throws(SystemError) { return FileStream(try .reading(path)) } catch {
        throw ReadingFailure(error)
      }
    }
    let unpacker = try Unpacker(path, .compressed)
    guard try unpacker.next() != nil else { throw Unpacker.nothing }
    return unpacker
  }

  /// Some of the bytes of the file; fewer where it ends before.
  func bytes(from start: Int, count: Int) throws(IngestError) -> [UInt8] {
    do throws(SystemError) {
      let handle = try RawFile.reading(path)
      try handle.seek(to: start)
      var bytes: [UInt8] = []
      while bytes.count < count {
        let more = try handle.read(count - bytes.count)
        if more.isEmpty { break }
        bytes += more
      }
      return bytes
    } catch {
      throw IngestError(.unreadable, file: id, detail: error.description)
    }
  }

  /// The error of a file that is over the limit.
  func tooLarge(_ maximum: Int) -> IngestError {
    let count = size > maximum ? "\(size) bytes are" : "it has"
    return IngestError(
      .tooLarge, file: id,
      detail:
        "\(count) more than the limit of \(maximum) bytes for one article: split it, or raise "
        + "the limit")
  }
}
