import ArgumentParser
import HearsayCLI
import HearsayReviewPage

/// The server of `hearsay review`, which turns into this program.
@main
struct ReviewServerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay review",
    abstract: "Go through claims on a page, with their articles, and decide on each.",
    discussion: "See `hearsay help review`.")

  @OptionGroup var arguments: ReviewArguments

  func run() async throws {
    let service = try arguments.service(PageFiles.all.map { PageFile($0.name, $0.bytes) })
    let server = try ReviewServer(service, port: arguments.port)
    let address = try await server.start()
    Console.print(address)
    if Console.isTerminal {
      Console.talk("Decisions are kept in \(arguments.decisionsName). Ctrl-C ends the server.")
      if !arguments.noOpen { Program.openBrowser(address) }
    }
    await server.waitForTheEnd()
  }
}
