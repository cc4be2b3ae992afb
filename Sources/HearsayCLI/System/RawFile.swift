#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file of the system.
///
/// All calls that open, read and write stand here.
final class RawFile {
  private let descriptor: Int32
  /// The number that the system knows it by, for libraries that read on their own.
  var number: Int32 { descriptor }
  private let isOwned: Bool

  static var standardInput: RawFile { RawFile(descriptor: 0, isOwned: false) }
  static var standardOutput: RawFile { RawFile(descriptor: 1, isOwned: false) }
  static var standardError: RawFile { RawFile(descriptor: 2, isOwned: false) }

  private init(descriptor: Int32, isOwned: Bool) {
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  deinit { if isOwned { close(descriptor) } }

  /// Opens a file to read it; where it is a pipe, waits for whoever writes if that is wanted.
  static func reading(_ path: Path, waits: Bool = false) throws(SystemError) -> RawFile {
    try opened(path, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK), 0)
  }

  /// Opens a file to write it from its beginning; a new one must not be there yet.
  static func writing(_ path: Path, isNew: Bool, mode: UInt32) throws(SystemError) -> RawFile {
    try opened(path, O_WRONLY | O_CREAT | O_CLOEXEC | (isNew ? O_EXCL : O_TRUNC), mode)
  }

  /// Opens a file to read and write it, with what it holds; makes it where it is not there.
  static func updating(_ path: Path, mode: UInt32) throws(SystemError) -> RawFile {
    try opened(path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
  }

  /// Opens a file to add to its end; makes it where it is not there.
  static func adding(to path: Path, mode: UInt32) throws(SystemError) -> RawFile {
    try opened(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, mode)
  }

  /// A new file to write and read again that has no name and is gone when it is closed.
  static func temporary() throws(SystemError) -> RawFile {
    let folder = Path(Environment.process["TMPDIR"] ?? "/tmp")
    let name = folder.appending(Path("hearsay-\(FileSystem.processID)-XXXXXX"))
    var bytes = name.bytes.map { CChar(bitPattern: $0) } + [0]
    let descriptor = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return Int32(-1) }
      let descriptor = unsafe mkstemp(start)
      if descriptor >= 0 { unsafe unlink(start) }
      return descriptor
    }
    guard descriptor >= 0 else { throw .last }
    return RawFile(descriptor: descriptor, isOwned: true)
  }

  private static func opened(
    _ path: Path, _ flags: Int32, _ mode: UInt32
  ) throws(SystemError) -> RawFile {
    let descriptor = unsafe path.withCString { unsafe open($0, flags, mode_t(mode)) }
    guard descriptor >= 0 else { throw .last }
    return RawFile(descriptor: descriptor, isOwned: true)
  }

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// How many columns the terminal has; nil where it is none or does not say.
  var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Reads at most so many bytes; none at the end.
  func read(_ count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while true {
        #if canImport(Darwin)
          let got = unsafe Darwin.read(descriptor, buffer.baseAddress, count)
        #elseif canImport(Musl)
          let got = unsafe Musl.read(descriptor, buffer.baseAddress, count)
        #else
          let got = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
        #endif
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = .last }
        filled = max(0, got)
        return
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Goes to a byte of the file, where reading goes on.
  func seek(to offset: Int) throws(SystemError) {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw .last }
  }

  /// Cuts the file off after so many bytes.
  func truncate(to count: Int) throws(SystemError) {
    guard ftruncate(descriptor, off_t(count)) == 0 else { throw .last }
  }

  /// Keeps other processes from locking the file until it is closed; false where one has it.
  func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  /// Whether reading would not have to wait: there are bytes, or it is the end.
  var isReadable: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) != 0
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var failure: SystemError?
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty, failure == nil {
        let piece = unsafe UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Darwin)
          let done = unsafe Darwin.write(descriptor, piece.baseAddress, piece.count)
        #elseif canImport(Musl)
          let done = unsafe Musl.write(descriptor, piece.baseAddress, piece.count)
        #else
          let done = unsafe Glibc.write(descriptor, piece.baseAddress, piece.count)
        #endif
        if done >= 0 {
          unsafe rest = rest.dropFirst(done)
        } else if errno != EINTR {
          failure = .last
        }
      }
    }
    if let failure { throw failure }
  }

  /// All bytes of a file.
  static func contents(of path: Path) throws(SystemError) -> [UInt8] {
    let file = try reading(path)
    var bytes: [UInt8] = []
    while true {
      let chunk = try file.read(1 << 18)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }

  /// Reads so many bytes from a place on; fewer where the file ends.
  func bytes(from start: Int, count: Int) throws(SystemError) -> [UInt8] {
    try seek(to: start)
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = try read(count - bytes.count)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(SystemError) {
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw .last }
  }
}
