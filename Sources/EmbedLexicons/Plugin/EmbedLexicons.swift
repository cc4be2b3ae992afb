import Foundation
import PackagePlugin

/// Turns the word lists and weights of the `Lexicons` folder into static strings at build time.
@main
struct EmbedLexicons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "en")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    let inputs = names.filter { $0.hasSuffix(".lex") || $0.hasSuffix(".weights") }.sorted()
      .map { folder.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedData.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) lexicons",
        executable: try context.tool(named: "EmbedLexiconsTool").url,
        arguments: [output.path(percentEncoded: false)]
          + inputs.map { $0.path(percentEncoded: false) },
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }
}
