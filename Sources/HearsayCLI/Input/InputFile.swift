import Hearsay

/// A file that is to be read.
struct InputFile: Sendable {
  /// Where it is.
  let path: Path
  /// Its path relative to the folder given: what records call it.
  let id: String
  /// Its size in bytes.
  let size: Int
}

/// A file or article that could not be read.
struct InputProblem: Sendable {
  /// Where the file is, as a person finds it.
  let location: String
  let error: IngestError

  init(_ file: InputFile, _ error: IngestError) {
    location = file.path.description
    self.error = error.withOption
  }

  init(_ path: Path, _ articleID: String, _ failure: ArticleFailure) {
    location = path.description
    error = IngestError(failure.code, file: articleID, article: articleID, detail: failure.detail)
  }

  init(_ path: Path, id: String, _ error: SystemError) {
    self.init(path, id: id, detail: error.description)
  }

  init(_ path: Path, id: String, detail: String) {
    location = path.description
    error = IngestError(.unreadable, file: id, detail: detail)
  }

  /// One line for people.
  var message: String {
    "hearsay: \(location)\(error.line.map { ":\($0)" } ?? ""): \(error.detail)"
  }
}
