/// A format that records are written in.
///
/// Records come in the order of the input, those of an article together.
protocol RecordFormat {
  /// Writes what stands before the first record.
  mutating func begin(to output: inout [UInt8]) throws
  /// Writes a record, or keeps it until its article is complete.
  mutating func add(_ record: RecordTree, to output: inout [UInt8]) throws
  /// Writes what is left.
  mutating func end(to output: inout [UInt8]) throws
}

extension RecordFormat {
  mutating func begin(to output: inout [UInt8]) {}
  mutating func end(to output: inout [UInt8]) {}
}

/// The formats by the names that `--to` takes.
enum ConvertFormat: String, CaseIterable {
  case csv, tsv, webannotation, claimreview, brat
  case labelStudio = "label-studio"
  case conllu, markdown

  /// Whether it cannot be written without the articles' texts.
  var needsArticles: Bool { self == .brat || self == .labelStudio || self == .conllu }
}
