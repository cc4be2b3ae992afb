import ArgumentParser

/// `hearsay train`: fits the numbers in `Lexicons/en/*.weights`.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Fit the numbers in Lexicons/en/*.weights to annotated texts.",
    discussion: """
      The same texts give the same numbers. Each part of the pipeline has a command of its own.

      hearsay train attribution --gold polnear-train --output Lexicons/en
      """,
    subcommands: [
      TrainAttributionCommand.self, TrainCheckWorthCommand.self, TrainEntitiesCommand.self,
      TrainNestedCommand.self, TrainOwnVoiceCommand.self, TrainTaggerCommand.self,
    ])
}
