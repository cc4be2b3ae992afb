/// Keeps everybody out but the page itself.
///
/// Whoever asks has to know the token, which stands in the address alone. A page from elsewhere that
/// gives its own name this computer's address (DNS rebinding) is told by `Host`; one that sends requests
/// across sites by `Origin` and `Sec-Fetch-Site`.
struct RequestCheck {
  let token: String
  let port: UInt16
  private static let longestPath = 256

  /// The names under which the page may be asked for.
  private var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)"] }

  /// The path behind the token.
  ///
  /// - Throws: Why the request is refused.
  func path(of request: ReviewRequest) throws(ReviewRefusal) -> String {
    guard let host = request.headers["host"], hosts.contains(host.lowercased()) else {
      throw ReviewRefusal(403, "the Host is not this computer")
    }
    guard request.path.utf8.count <= Self.longestPath else {
      throw ReviewRefusal(414, "the path is too long")
    }
    guard let path = pathBehindToken(request.path) else {
      throw ReviewRefusal(403, "the address has not the token that hearsay review printed")
    }
    if let origin = request.headers["origin"], origin.lowercased() != "http://" + host.lowercased()
    {
      throw ReviewRefusal(403, "the request comes from another page")
    }
    try checkSite(of: request, path)
    switch request.method {
    case "GET": break
    case "POST": try checkPost(request)
    default: throw ReviewRefusal(405, "only GET and POST are understood")
    }
    return path
  }

  private func checkSite(of request: ReviewRequest, _ path: String) throws(ReviewRefusal) {
    guard let site = request.headers["sec-fetch-site"] else { return }
    let isOwn = site == "same-origin" || site == "none"
    let isVisit =
      path.isEmpty && request.method == "GET" && request.headers["sec-fetch-mode"] == "navigate"
    guard isOwn || isVisit else { throw ReviewRefusal(403, "the request comes from another page") }
  }

  private func checkPost(_ request: ReviewRequest) throws(ReviewRefusal) {
    guard request.headers["origin"] != nil else {
      throw ReviewRefusal(403, "the request does not tell its Origin")
    }
    guard request.headers["content-type"]?.lowercased().hasPrefix("application/json") == true else {
      throw ReviewRefusal(415, "the body should be application/json")
    }
    switch request.body {
    case .bytes(let bytes) where bytes.count <= ReviewLimits.bodyBytes: break
    case .bytes, .tooLarge: throw ReviewRefusal(413, "the body is too large")
    case .unmeasured: throw ReviewRefusal(411, "the length of the body is missing")
    }
  }

  /// What follows `/TOKEN/`; takes the same time wherever a wrong token differs.
  private func pathBehindToken(_ path: String) -> String? {
    let bytes = Array(path.utf8)
    let expected = Array("/\(token)/".utf8)
    guard bytes.count >= expected.count else { return nil }
    var difference: UInt8 = 0
    for (a, b) in zip(bytes, expected) { difference |= a ^ b }
    return difference == 0 ? String(decoding: bytes[expected.count...], as: UTF8.self) : nil
  }

  /// A new token that nobody can guess: 128 bits.
  static func newToken() -> String {
    var source = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(source.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

/// How large requests may be.
package enum ReviewLimits {
  /// The largest body, in bytes: larger ones are not read.
  package static let bodyBytes = 1 << 16
}
