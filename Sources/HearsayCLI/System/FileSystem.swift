#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system says of files and folders.
enum FileSystem {
  /// What a path leads to, symbolic links followed.
  struct Status {
    enum Kind { case file, folder, fifo, socket, device }
    let kind: Kind
    let size: Int
    let mode: UInt32
    /// The same for two paths that lead to the same file.
    let identity: [UInt64]
  }

  static func status(of path: Path) throws(SystemError) -> Status {
    var info = stat()
    guard unsafe path.withCString({ unsafe stat($0, &info) }) == 0 else { throw .last }
    let kind: Status.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFIFO: .fifo
      case S_IFSOCK: .socket
      default: .device
      }
    return Status(
      kind: kind, size: Int(info.st_size), mode: UInt32(info.st_mode) & 0o777,
      identity: [UInt64(truncatingIfNeeded: info.st_dev), UInt64(info.st_ino)])
  }

  /// The names in a folder, by bytes; hidden ones are left out.
  static func names(in folder: Path) throws(SystemError) -> [Path] {
    guard let stream = unsafe folder.withCString({ unsafe opendir($0) }) else { throw .last }
    defer { unsafe closedir(stream) }
    var names: [Path] = []
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
        unsafe Array(name.prefix { $0 != 0 })
      }
      if bytes.first != UInt8(ascii: ".") { names.append(Path(bytes: bytes)) }
    }
    return names.sorted()
  }

  /// Makes a folder, where there is none of that name.
  static func makeFolder(_ path: Path) throws(SystemError) {
    guard unsafe path.withCString({ unsafe mkdir($0, 0o777) }) != 0 else { return }
    let failure = SystemError.last
    guard (try? status(of: path).kind) != .folder else { return }
    throw failure
  }

  /// Gives a file another name, in the place of one that has it.
  static func rename(_ path: Path, to other: Path) throws(SystemError) {
    let result = unsafe path.withCString { from in
      unsafe other.withCString { to in
        #if canImport(Darwin)
          unsafe Darwin.rename(from, to)
        #elseif canImport(Musl)
          unsafe Musl.rename(from, to)
        #else
          unsafe Glibc.rename(from, to)
        #endif
      }
    }
    guard result == 0 else { throw .last }
  }

  /// Waits until the names in a folder are on the disk, where the system can.
  static func synchronize(folder: Path) {
    let path = folder.bytes.isEmpty ? Path(".") : folder
    try? RawFile.reading(path).synchronize()
  }

  /// Removes a file, if it is there.
  static func remove(_ path: Path) { _ = unsafe path.withCString { unsafe unlink($0) } }

  /// The path without symbolic links; nil when it leads nowhere.
  static func resolved(_ path: Path) -> Path? {
    guard let text = unsafe path.withCString({ unsafe realpath($0, nil) }) else { return nil }
    defer { unsafe free(text) }
    return Path(unsafe String(cString: text))
  }

  /// What tells this build of the program from others: its size and when it was made; empty where the
  /// system does not say.
  static var build: String {
    var info = stat()
    guard unsafe stat("/proc/self/exe", &info) == 0 else { return "" }
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    return "\(info.st_size) \(time.tv_sec) \(time.tv_nsec)"
  }

  /// The number of this process.
  static var processID: Int32 { getpid() }

  /// Lets writing to a closed pipe fail instead of ending the program.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}

extension Path {
  /// Calls a function with the name as the system takes it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let name = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe name.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return unsafe body("") }
      return unsafe body(first)
    }
  }
}

extension FileSystem {
  /// How many processors there are.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
