import Hearsay

/// The pages of a WARC file as units of work, holding one chunk and one record at a time.
struct CaptureSource {
  private static let chunkSize = 1 << 18

  private let file: InputFile
  private let stream: any ByteStream
  private let maximumBytes: Int
  private var feed: WARCFeed
  private var ready: [WARCRecord] = []
  private var told = 0
  private var isAtEnd = false
  private var isEmpty = true

  /// Cuts what a stream gives.
  init(_ file: InputFile, _ stream: any ByteStream, _ options: ReadingOptions) {
    self.file = file
    self.stream = stream
    maximumBytes = options.maximumBytes
    feed = WARCFeed(maximumBytes: options.maximumBytes)
  }

  /// The next unit; nil at the end.
  mutating func next() -> WorkUnit? {
    do throws(ReadingFailure) {
      while ready.isEmpty, !isAtEnd { try fill() }
    } catch {
      (isAtEnd, isEmpty) = (true, false)
      return .problem(InputProblem(file.path, id: file.id, detail: error.description))
    }
    guard !ready.isEmpty else {
      guard isEmpty else { return nil }
      isEmpty = false
      return .problem(InputProblem(file, .noPages(file: file.id)))
    }
    isEmpty = false
    return unit(of: ready.removeFirst())
  }

  private mutating func unit(of record: WARCRecord) -> WorkUnit {
    if let error = record.error(file: file.id, maximumBytes: maximumBytes) {
      return .problem(InputProblem(file, error))
    }
    let read = stream.position - told
    told += read
    return .bytes(record.bytes, of: file, read: read)
  }

  private mutating func fill() throws(ReadingFailure) {
    let chunk = try stream.read(Self.chunkSize)
    var records: [WARCRecord] = []
    let keep = { (record: WARCRecord) in
      if record.holdsPage || record.fault != nil { records.append(record) }
    }
    isAtEnd = chunk.isEmpty
    if isAtEnd { feed.finish(keep) } else { feed.add(chunk, keep) }
    ready += records
  }
}
