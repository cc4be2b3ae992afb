#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The variables that the program was started with.
struct Environment {
  private let look: (String) -> String?

  /// Those of this process.
  static var process: Environment {
    Environment { name in unsafe getenv(name).map { unsafe String(cString: $0) } }
  }

  /// Looks variables up with a function.
  init(_ look: @escaping (String) -> String?) { self.look = look }

  /// The value of a variable; nil where it is not set, or set to nothing.
  subscript(_ name: String) -> String? {
    look(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
