import ArgumentParser
import FoundationEssentials
import HearsayMatching
import HearsayTraining

/// `hearsay train check-worth`: fits the scorer of check-worthiness.
struct TrainCheckWorthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-worth",
    abstract: "Fit what makes a claim worth checking to debates that fact-checkers went through.",
    discussion: """
      DEBATES is a folder of files NAME.txt in the layout of CLEF CheckThat! task 1: one sentence a line, \
      number, speaker, text and label with tabs between them; label 1 means that it was checked.

      hearsay train check-worth --debates checkworthiness
      hearsay train check-worth --debates checkworthiness --output Lexicons/en

      Prints the average precision of each debate, ranked by numbers that were fitted on the others, and \
      the mean over the debates. --news-share moves all scores up or down together and changes no order.
      """)

  @Option(help: "The folder of debates.")
  var debates: String

  @Option(help: "Write the file of weights into this folder.")
  var output: WeightsFolder?

  @Option(help: "The strength of the pull toward zero.")
  var strength = CheckWorthTrainer.Options().strength

  @Option(help: "Which share of the claims in news is taken to be worth a check.")
  var newsShare = CheckWorthTrainer.Options().newsShare

  func validate() throws {
    try output?.check()
    if strength <= 0 { throw ValidationError("--strength must be more than 0.") }
    guard newsShare > 0, newsShare < 1 else {
      throw ValidationError("--news-share must lie between 0 and 1.")
    }
  }

  func run() throws {
    let debates = try read()
    let trainer = CheckWorthTrainer(
      debates, lexicons: try Lexicons.load(),
      options: .init(strength: strength, newsShare: newsShare))
    let scores = trainer.heldOut()
    for score in scores {
      print(
        "\(score.averagePrecision.fixed)  \(score.name): "
          + "\(score.checked) of \(score.count) sentences checked")
    }
    let mean = scores.reduce(0) { $0 + $1.averagePrecision } / Double(scores.count)
    print("\(mean.fixed)  mean average precision, each debate by numbers of the others")
    guard let output else { return }
    let count = debates.reduce(0) { $0 + $1.sentences.count }
    let file = trainer.file(
      note: "fitted on \(count) sentences of \(debates.count) debates of "
        + "\(URL(fileURLWithPath: self.debates).lastPathComponent)")
    try output.write(file.text, as: file.name)
  }

  /// The debates in the folder, by name.
  private func read() throws -> [Debate] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: debates)
    let files = (names ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    guard files.count > 1 else {
      throw ValidationError(
        "\(debates) has fewer than two files NAME.txt: each debate is ranked by the others; name a "
          + "folder of debates.")
    }
    let read = try files.map { name in
      try Debate(
        name: String(name.dropLast(4)),
        file: String(contentsOfFile: debates + "/" + name, encoding: .utf8))
    }
    if let empty = read.first(where: { !$0.isChecked.contains(true) }) {
      throw ValidationError(
        "\(empty.name).txt has no sentence with label 1, so there is nothing to rank; leave it out."
      )
    }
    return read
  }
}
