import Foundation

// Usage: EmbedLexiconsTool OUTPUT.swift INPUT…
//
// Writes one Swift file with every input as a static string, in the order given, and the tables of
// the word lists among them.

let arguments = CommandLine.arguments.dropFirst()
do {
  guard let output = arguments.first else {
    throw EmbeddingError("usage: EmbedLexiconsTool OUTPUT.swift INPUT…")
  }
  let inputs = try arguments.dropFirst().map { try Input(path: $0) }
  let source = try EmbeddedSource(
    lexicons: inputs.filter { $0.name.hasSuffix(".lex") },
    weights: inputs.filter { $0.name.hasSuffix(".weights") })
  try Data(source.text).write(to: URL(fileURLWithPath: output), options: .atomic)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
