import Hearsay

extension IngestError {
  /// The error with the option that helps, where there is one.
  var withOption: IngestError {
    let option: String? =
      switch code {
      case .tooLarge: "--max-size"
      case .missingText: "--text-field"
      default: nil
      }
    guard let option else { return self }
    return IngestError(
      code, file: file, line: line, article: articleID, detail: "\(detail) with \(option)")
  }
}
