import ArgumentParser

/// The `hearsay` command.
@main
struct HearsayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay", abstract: "Who said what, how sure, with proof.", version: "0.1.0",
    subcommands: [TrainCommand.self])
}
