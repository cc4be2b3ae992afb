/// A request of the page, as far as the service needs it.
package struct ReviewRequest: Sendable {
  package var method: String
  /// The path as it came, escapes and all.
  package var path: String
  package var query: [String: String]
  /// The headers, by their names in lower case.
  package var headers: [String: String]
  package var body: Body

  /// What came with a request.
  package enum Body: Sendable {
    case bytes([UInt8])
    case tooLarge
    /// Its length was not told.
    case unmeasured
  }

  package init(
    method: String, path: String, query: [String: String] = [:], headers: [String: String] = [:],
    body: Body = .bytes([])
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }
}

/// What the service answers.
package struct ReviewResponse: Sendable {
  package let status: Int
  package let type: String
  package let body: [UInt8]
  /// The name under which a browser should save it; nil for what it shows.
  package var fileName: String?

  init(status: Int = 200, type: String = "application/json", _ body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// Headers that every answer carries: nothing from elsewhere, nothing inline, nobody else's page.
  package var headers: [(name: String, value: String)] {
    var headers = [
      ("Content-Type", type),
      ("Content-Security-Policy", Self.policy),
      ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"),
      ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Cache-Control", "no-store"),
    ]
    if let fileName {
      headers.append(("Content-Disposition", "attachment; filename=\"\(fileName)\""))
    }
    return headers
  }

  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'",
    "img-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    "require-trusted-types-for 'script'", "trusted-types 'none'",
  ].joined(separator: "; ")
}

/// A request that is not answered with what it asks for: the status, and why.
struct ReviewRefusal: Error {
  let status: Int
  let message: String

  init(_ status: Int, _ message: String) {
    self.status = status
    self.message = message
  }
}
