import Hearsay

extension InputFile {
  /// The bytes of the file; those past the limit are left, and it is an error.
  func bytes(maximum: Int) throws(IngestError) -> [UInt8] {
    guard size <= maximum else { throw tooLarge(maximum) }
    do throws(SystemError) {
      let handle = try RawFile.reading(path)
      var bytes = try handle.read(max(size, 1))
      while bytes.count <= maximum {
        let more = try handle.read(1 << 16)
        if more.isEmpty { return bytes }
        bytes += more
      }
    } catch {
      throw IngestError(.unreadable, file: id, detail: error.description)
    }
    throw tooLarge(maximum)
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

  private func tooLarge(_ maximum: Int) -> IngestError {
    IngestError(
      .tooLarge, file: id,
      detail: "\(size) bytes are more than the limit of \(maximum) for one article: split it, or "
        + "raise the limit")
  }
}
