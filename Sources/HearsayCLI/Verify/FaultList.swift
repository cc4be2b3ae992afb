/// What is wrong with a file of records, written line by line as it is found.
struct FaultList {
  private let file: String
  private let output: OutputFile
  private(set) var count = 0
  private(set) var failure: OutputFailure?

  /// Makes a list of the faults of a file.
  init(file: String, output: OutputFile) {
    self.file = file
    self.output = output
  }

  /// Notes what is wrong with a line, and what to do where that helps.
  mutating func add(_ line: Int, _ message: String) {
    count += 1
    guard failure == nil else { return }
    do throws(OutputFailure) {
      try output.write(Array("\(file):\(line): \(message)\n".utf8))
    } catch {
      failure = error
    }
  }
}
