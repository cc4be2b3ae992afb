import Testing

@testable import HearsayCLI

/// Who is let in.
@Suite struct RequestCheckTests {
  private static let check = RequestCheck(token: ReviewSample.token, port: ReviewSample.port)
  private static let own = "127.0.0.1:8017"

  /// The status that a request is refused with; 200 where it is not.
  private func status(_ request: ReviewRequest) -> Int {
    do throws(ReviewRefusal) {
      _ = try Self.check.path(of: request)
      return 200
    } catch { return error.status }
  }

  private func get(_ path: String, _ headers: [String: String]) -> ReviewRequest {
    ReviewRequest(method: "GET", path: path, headers: headers)
  }

  @Test func thePageItselfIsLetIn() throws {
    #expect(try Self.check.path(of: ReviewSample.get("table")) == "table")
    #expect(try Self.check.path(of: ReviewSample.get("")) == "")
    #expect(status(ReviewSample.decide("{}")) == 200)
    #expect(status(get("/\(ReviewSample.token)/", ["host": "LOCALHOST:8017"])) == 200)
  }

  @Test(arguments: [
    nil, "evil.example", "evil.example:8017", "127.0.0.1", "127.0.0.1:80",
    "127.0.0.1:8017.evil.example",
    "127.0.0.1.evil.example:8017", "[::1]:8017", "", " 127.0.0.1:8017",
  ])
  func aNameThatLeadsHereIsNotEnough(_ host: String?) {
    let headers = host.map { ["host": $0] } ?? [:]
    #expect(status(get("/\(ReviewSample.token)/table", headers)) == 403)
  }

  @Test(arguments: [
    "", "/", "/table", "/0123456789abcdef0123456789abcdee/table", "/0123456789abcdef/table",
    "/0123456789abcdef0123456789abcdef", "//0123456789abcdef0123456789abcdef/",
    "/%30123456789abcdef0123456789abcdef/",
  ])
  func theTokenHasToBeKnown(_ path: String) {
    #expect(status(get(path, ["host": Self.own])) == 403)
  }

  @Test(arguments: [
    "http://evil.example", "null", "https://127.0.0.1:8017", "http://127.0.0.1:8018",
    "http://localhost:8017",
  ])
  func otherPagesAreKeptOut(_ origin: String) {
    var post = ReviewSample.decide("{}")
    post.headers["origin"] = origin
    #expect(status(post) == 403)
    #expect(
      status(get("/\(ReviewSample.token)/table", ["host": Self.own, "origin": origin])) == 403)
  }

  @Test func aPostTellsWhereItComesFromAndWhatItIs() {
    var post = ReviewSample.decide("{}")
    post.headers["origin"] = nil
    #expect(status(post) == 403)
    post = ReviewSample.decide("{}")
    post.headers["content-type"] = "text/plain"
    #expect(status(post) == 415)
    post.headers["content-type"] = nil
    #expect(status(post) == 415)
  }

  @Test func sizesAreLimited() {
    #expect(status(ReviewSample.decide(String(repeating: " ", count: 65_536))) == 200)
    #expect(status(ReviewSample.decide(String(repeating: " ", count: 65_537))) == 413)
    var post = ReviewSample.decide("")
    post.body = .tooLarge
    #expect(status(post) == 413)
    post.body = .unmeasured
    #expect(status(post) == 411)
    let long = String(repeating: "a", count: 300)
    #expect(status(ReviewSample.get(long)) == 414)
  }

  @Test(arguments: ["PUT", "DELETE", "OPTIONS", "HEAD", "TRACE"])
  func otherMethodsAreRefused(_ method: String) {
    var request = ReviewSample.get("table")
    request.method = method
    #expect(status(request) == 405)
  }

  @Test func otherSitesMayLinkToThePageAndNothingElse() {
    let visit = ["host": Self.own, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"]
    #expect(status(get("/\(ReviewSample.token)/", visit)) == 200)
    #expect(status(get("/\(ReviewSample.token)/table", visit)) == 403)
    let image = ["host": Self.own, "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors"]
    #expect(status(get("/\(ReviewSample.token)/", image)) == 403)
  }

  @Test func tokensAreLongAndNeverTheSame() {
    let tokens = Set((0..<64).map { _ in RequestCheck.newToken() })
    #expect(tokens.count == 64)
    #expect(tokens.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
  }
}
