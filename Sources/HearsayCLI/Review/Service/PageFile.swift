/// A file of the page: held in memory, and asked for by its name alone.
package struct PageFile: Sendable {
  package let name: String
  package let type: String
  package let bytes: [UInt8]

  /// Takes a file's name and content.
  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    type =
      switch name.split(separator: ".").last {
      case "html": "text/html; charset=utf-8"
      case "css": "text/css; charset=utf-8"
      case "js": "text/javascript; charset=utf-8"
      case "svg": "image/svg+xml"
      default: "application/octet-stream"
      }
  }
}
