import HearsayMatching
import Testing

@Suite struct WeightsLintTests {
  private static let header =
    "# Is it a cue? Log-odds by feature.\n# source: fitted on 3 articles\n# regenerate: hearsay train\n"

  private func messages(_ text: String) -> [String] {
    LexiconLint.check([.init(name: "a.weights", bytes: Array(text.utf8))]).map(\.description)
  }

  @Test(arguments: [
    "@threshold\t0.28\na=b\t-0.5\na=c\t1\n", "2\tall\tb\t1\t-2\n2\tall\ta\t0\t7\n",
    "@words\na\tDT\nb\tNN,VB\n@table\nPPQP\nPQPP\nP\n",
  ])
  func aFileThatKeepsTheRulesHasNoFaults(_ rows: String) {
    #expect(messages(Self.header + rows) == [])
  }

  @Test(arguments: [
    ("b\t1\na\t1\n", "a.weights:5: out of order: it belongs before 'b'"),
    ("a\t1\na\t2\n", "a.weights:5: the name stands twice"),
    ("a\tnan\n", "a.weights:4: 'nan' is no finite number"),
    ("a\tinf\n", "a.weights:4: 'inf' is no finite number"),
    ("a\t1,5\n", "a.weights:4: '1,5' is no finite number"),
    ("a\t\n", "a.weights:4: '' is no finite number"),
    ("\t1\n", "a.weights:4: the line has no name"),
    ("a\n", "a.weights:4: a name without a weight"),
    ("a\t1\n\nb\t1\n", "a.weights:5: a blank line"),
    ("a\t1\r\n", "a.weights:4: a carriage return"),
    ("a\t1\nb\t1\t1\t1\t1\n", "a.weights:5: 5 fields where the lines above have 2"),
    ("@threshold\thigh\na\t1\n", "a.weights:4: the setting @threshold has no number"),
    ("2\tall\tb\t1\n1\tall\ta\t1\n", "a.weights:5: out of order: it belongs before '2'"),
    ("@words\na\tDT,\n", "a.weights:5: a tag is missing"),
    ("@table\nPPP\nPP\nPPP\n", "a.weights:7: the table's lines have not all one length"),
    ("@table\nPPP\nPPPP\n", "a.weights:6: the table's lines have not all one length"),
    ("@table\nP P\n", "a.weights:5: a character that stands for no weight"),
    ("a\t1", "a.weights:4: the last line does not end"),
    ("", "a.weights: there are no weights in it"),
  ])
  func oneFaultIsToldWithItsLine(_ rows: String, _ expected: String) {
    let found = messages(Self.header + rows)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(expected) == true, "\(found)")
  }

  @Test func aMissingHeaderIsTold() {
    #expect(messages("a\t1\n").count == 3)
  }
}
