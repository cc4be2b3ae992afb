import FlyingFox
import Foundation
import HearsayCLI

extension ReviewRequest {
  /// Takes a request as FlyingFox has it; bodies that are too large are not read.
  init(_ request: HTTPRequest) async throws {
    var headers: [String: String] = [:]
    for (name, value) in request.headers { headers[name.rawValue.lowercased()] = value }
    var query: [String: String] = [:]
    for item in request.query { query[item.name] = item.value }
    let body: Body =
      switch request.bodySequence.count {
      case nil: .unmeasured
      case let count? where count > ReviewLimits.bodyBytes: .tooLarge
      default: .bytes([UInt8](try await request.bodyData))
      }
    self.init(
      method: request.method.rawValue, path: request.target.path(), query: query, headers: headers,
      body: body)
  }
}

extension HTTPResponse {
  /// Makes the response that FlyingFox sends.
  init(_ response: ReviewResponse) {
    var headers = HTTPHeaders()
    for (name, value) in response.headers { headers.setValues([value], for: HTTPHeader(name)) }
    self.init(
      statusCode: HTTPStatusCode(response.status, phrase: Self.phrase(response.status)),
      headers: headers, body: Data(response.body))
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 409: "Conflict"
    case 411: "Length Required"
    case 413: "Content Too Large"
    case 414: "URI Too Long"
    case 415: "Unsupported Media Type"
    case 503: "Service Unavailable"
    case 507: "Insufficient Storage"
    default: "Error"
    }
  }
}
