#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A call to the system that failed.
struct SystemError: Error, Equatable, CustomStringConvertible {
  let code: Int32

  /// The error of the call that just failed.
  static var last: SystemError { SystemError(code: errno) }

  static let brokenPipe = SystemError(code: EPIPE)

  /// What is wrong and what to do: one line without a final stop.
  var description: String {
    switch code {
    case ENOENT: "there is no such file or folder: check the path"
    case EACCES, EPERM: "permission denied: make it readable and writable for this user"
    case ELOOP: "symbolic links lead in a circle: remove the loop"
    case EISDIR: "this is a folder: name a file"
    case ENOTDIR: "a part of the path is no folder: check the path"
    case ENAMETOOLONG: "the name is too long: shorten the path"
    case EMFILE, ENFILE: "too many files are open: raise the limit (ulimit -n)"
    case ENOSPC, EDQUOT: "the disk is full: free some space"
    case EROFS: "the disk is read-only: write somewhere else"
    case EIO: "the disk could not be read or written: check it"
    default: message
    }
  }

  private var message: String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }
}

extension SystemError {
  /// A symbolic link that leads back to a folder around it.
  static let circularLink = SystemError(code: ELOOP)

  /// A file that does not give back what was written.
  static let unreadable = SystemError(code: EIO)

  /// A folder where a file is wanted.
  static let isFolder = SystemError(code: EISDIR)

  /// Whether there is nothing of that name.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether it may tell of a folder that cannot be entered, whatever its name is.
  var isOfFolder: Bool { code == ELOOP || code == EACCES || code == EPERM }
}
