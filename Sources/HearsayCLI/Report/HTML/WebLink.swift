/// An address of the web that a page may link to.
struct WebLink {
  let address: String

  /// Takes an address; nil for any that is not plainly one of http or https: a page that links to
  /// `javascript:` would run it.
  init?(_ text: String?) {
    guard let text else { return nil }
    let bytes = text.utf8
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
    let rest = bytes.dropFirst(scheme.utf8.count)
    guard let first = rest.first, !Self.endsHost.contains(first),
      bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !Self.forbidden.contains($0) })
    else { return nil }
    address = text
  }

  private static let endsHost = Array("/?#:@".utf8)
  private static let forbidden = Array("\"<>\\^`{|}".utf8)
}
