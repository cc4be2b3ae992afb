import ArgumentParser

/// `hearsay train`: fits the numbers in `Lexicons/en/*.weights`.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Fit the numbers in Lexicons/en/*.weights to annotated texts.",
    subcommands: [
      TrainAttributionCommand.self, TrainEntitiesCommand.self, TrainTaggerCommand.self,
    ])
}
