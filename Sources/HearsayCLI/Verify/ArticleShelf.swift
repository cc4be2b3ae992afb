import Hearsay

/// The articles of some folders, found by the ids that records give them.
///
/// One article's text is held at a time, the last one asked for, and the last file that is read as a
/// whole: records come grouped by article, and articles by file.
struct ArticleShelf {
  /// An article that could not be had, for people.
  struct Missing: Error {
    let message: String
  }

  private let folders: [String]
  private let reader: ArticleReader
  /// Where articles are, by id; an id may stand in several places.
  private var places: [String: [ArticlePlace]] = [:]
  /// Files of several articles, which are read when an article is asked for that no other file holds.
  private var unread: [InputFile] = []
  private var whole: (path: String, all: [Result<Article, IngestError>])?
  private var last: (id: String, result: Result<ArticleText, Missing>)?

  /// Takes the files of some folders, which are not read yet.
  init(_ folders: [String], reader: ArticleReader) {
    self.folders = folders
    self.reader = reader
    for found in InputWalker(folders) {
      switch found {
      case .problem(let problem):
        places[problem.error.articleID, default: []].append(.unreadable(problem.error.detail))
      case .file(let file):
        if (reader.options.format ?? InputFormat(fileName: file.id))?.holdsOneArticle ?? false {
          places[file.id, default: []].append(.file(file))
        } else {
          unread.append(file)
        }
      }
    }
  }

  /// The article with an id; of several the one whose text has the hash, else the first.
  mutating func article(_ id: String, hash: String?) -> Result<ArticleText, Missing> {
    if let last, last.id == id {
      let isOther = (try? last.result.get()).map { $0.hash != hash } ?? false
      if !isOther || (places[id]?.count ?? 0) < 2 { return last.result }
    }
    let result = find(id, hash: hash)
    last = (id, result)
    return result
  }

  private mutating func find(_ id: String, hash: String?) -> Result<ArticleText, Missing> {
    if places[id] == nil {
      for file in unread {
        ArticlePlace.lines(of: file, reader) { places[$0, default: []].append($1) }
      }
      unread = []
    }
    guard let candidates = places[id] else {
      let names = folders.joined(separator: " or ")
      return .failure(
        Missing(
          message: "there is no article \(id) in \(names): name the folder that was extracted from")
      )
    }
    var first: Result<ArticleText, Missing>?
    for place in candidates {
      let result = read(place, id)
      if case .success(let article) = result, article.hash == hash { return result }
      first = first ?? result
    }
    return first ?? .failure(Missing(message: "there is no article \(id)"))
  }

  private mutating func read(
    _ place: ArticlePlace, _ id: String
  ) -> Result<ArticleText, Missing> {
    do throws(IngestError) {
      if case .among(let file, let index) = place {
        let all = try all(in: file)
        if index < all.count { return .success(ArticleText(try all[index].get())) }
      }
      return .success(ArticleText(try place.article(id, reader)))
    } catch {
      return .failure(Missing(message: "the article \(id) cannot be read: \(error.detail)"))
    }
  }

  private mutating func all(
    in file: InputFile
  ) throws(IngestError) -> [Result<Article, IngestError>] {
    if let whole, whole.path == file.path.description { return whole.all }
    let all = try ArticlePlace.all(in: file, reader)
    whole = (file.path.description, all)
    return all
  }
}
