import Hearsay

/// The files of an archive as units of work, one at a time.
struct ArchiveSource {
  private let archive: InputFile
  private let unpacker: Unpacker
  private let options: ReadingOptions
  private var lines: LineSource?
  private var captures: CaptureSource?
  private var told = 0
  private var isAtEnd = false

  /// Opens an archive.
  init(_ archive: InputFile, _ options: ReadingOptions) throws(ReadingFailure) {
    self.archive = archive
    self.options = options
    unpacker = try Unpacker(archive.path, .archive)
  }

  /// The next unit; nil at the end.
  mutating func next() -> WorkUnit? {
    while true {
      if let unit = lines?.next() ?? captures?.next() { return unit }
      (lines, captures) = (nil, nil)
      guard !isAtEnd, !unpacker.hasFailed else { return nil }
      do throws(ReadingFailure) {
        guard let name = try unpacker.next() else {
          isAtEnd = true
          return nil
        }
        if let unit = unit(of: name) { return unit }
      } catch {
        isAtEnd = true
        return .problem(InputProblem(archive.path, id: archive.id, detail: error.description))
      }
    }
  }

  /// The file with a name as a unit; nil for one of several articles, which is read next, and for those
  /// that are hidden or of no known format.
  private mutating func unit(of name: Path) -> WorkUnit? {
    let id = Path(archive.id).appending(name).description
    guard !name.lastComponent.bytes.starts(with: [UInt8(ascii: ".")]) else { return nil }
    guard Packing(fileName: id) != .archive else {
      return .problem(
        InputProblem(
          archive.path.appending(name), id: id,
          detail: "an archive in an archive is not read: unpack the outer one first"))
    }
    guard let format = InputFormat(fileName: id) else { return nil }
    let file = InputFile(path: archive.path.appending(name), id: id, size: 0)
    do throws(ReadingFailure) {
      let isPacked = Packing(fileName: id) == .compressed
      let stream: any ByteStream = isPacked ? try Unpacker(compressed: unpacker) : unpacker
      switch options.format ?? format {
      case .jsonl: lines = LineSource(file, stream, maximumBytes: options.maximumBytes)
      case .warc: captures = CaptureSource(file, stream, options)
      default: return try whole(file, stream)
      }
      return nil
    } catch {
      return .problem(InputProblem(file.path, id: file.id, detail: error.description))
    }
  }

  private mutating func whole(
    _ file: InputFile, _ stream: any ByteStream
  ) throws(ReadingFailure) -> WorkUnit {
    var bytes: [UInt8] = []
    while bytes.count <= options.maximumBytes {
      let chunk = try stream.read(1 << 16)
      if chunk.isEmpty {
        let read = unpacker.position - told
        told += read
        return .bytes(bytes, of: file, read: read)
      }
      bytes += chunk
    }
    return .problem(InputProblem(file, file.tooLarge(options.maximumBytes)))
  }
}
