import Foundation

// Usage: EmbedLexiconsTool OUTPUT.swift INPUT…
//
// Writes one Swift file with every input as a static string, in the order given.

/// The literal for a text: raw, with as many number signs as it needs.
func literal(_ text: String) -> String {
  var fence = "###"
  while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
  return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: EmbedLexiconsTool OUTPUT.swift INPUT…\n".utf8))
  exit(64)
}
var source = "// Written by EmbedLexicons at build time.\n\n"
source += "extension EmbeddedFile {\n  static let all: [EmbeddedFile] = [\n"
do {
  for path in arguments.dropFirst() {
    let url = URL(fileURLWithPath: path)
    let text = try String(contentsOf: url, encoding: .utf8)
    guard !text.contains("\r") else {
      throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: path])
    }
    source += "EmbeddedFile(name: \"\(url.lastPathComponent)\", contents: \(literal(text))),\n"
  }
  source += "  ]\n}\n"
  try source.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("EmbedLexiconsTool: \(error)\n".utf8))
  exit(1)
}
