#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Other programs: what this one turns into or starts.
package enum Program {
  /// The path of a program that lies in the folder of this one.
  static func beside(_ name: String) -> Path { own.parent.appending(Path(name)) }

  /// Where this program is.
  private static var own: Path {
    #if canImport(Darwin)
      var size: UInt32 = 4096
      var buffer = [CChar](repeating: 0, count: Int(size))
      if unsafe _NSGetExecutablePath(&buffer, &size) == 0 {
        let path = Path(bytes: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
        return FileSystem.resolved(path) ?? path
      }
    #else
      if let path = FileSystem.resolved(Path("/proc/self/exe")) { return path }
    #endif
    return Path(CommandLine.arguments.first ?? "")
  }

  /// Becomes another program, with these arguments; returns only when it cannot, and why.
  static func replace(with program: Path, _ arguments: [String]) -> SystemError {
    unsafe withArguments([program.description] + arguments) { list in
      unsafe program.withCString { path in
        _ = unsafe execv(path, list)
      }
    }
    return .last
  }

  /// Opens an address in the browser that the user has chosen; where there is none, does nothing.
  package static func openBrowser(_ address: String) {
    #if canImport(Darwin)
      let opener = "open"
      var actions: posix_spawn_file_actions_t?
    #else
      let opener = "xdg-open"
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    for stream: Int32 in 0...2 {
      unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    var child = pid_t()
    unsafe withArguments([opener, address]) { list in
      _ = unsafe posix_spawnp(&child, opener, &actions, nil, list, environ)
    }
    unsafe posix_spawn_file_actions_destroy(&actions)
  }

  /// Calls a function with arguments as the system takes them.
  private static func withArguments(
    _ arguments: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Void
  ) {
    var list = unsafe arguments.map { unsafe strdup($0) }
    unsafe list.append(nil)
    unsafe list.withUnsafeBufferPointer { buffer in
      if let start = buffer.baseAddress { unsafe body(start) }
    }
    unsafe list.forEach { unsafe free($0) }
  }
}
