import ArgumentParser
import HearsayTraining

/// Annotated articles: a folder of texts and a folder of their annotations.
struct GoldFolders {
  let texts: String
  let annotations: String

  /// The articles that are annotated, by name.
  func articles(nested: Bool) throws -> [GoldArticle] {
    let annotated = try names(in: annotations)
    let marked = annotated.filter { $0.hasSuffix(".gold") }
    if !marked.isEmpty {
      return try marked.map { name in
        try MarkedArticle(text(annotations, name))
          .gold(name: String(name.dropLast(5)), nested: nested)
      }
    }
    let names = Set(try names(in: texts).filter { $0.hasSuffix(".txt") }.map { $0.dropLast(4) })
    return try Self.chosen(annotated, names).map { name, file in
      GoldArticle(
        name: name, text: try text(texts, name + ".txt"), annotation: try text(annotations, file))
    }
  }

  /// For each article its first annotator's file, by the article's name.
  private static func chosen(
    _ files: [String], _ names: Set<Substring>
  ) -> [(name: String, file: String)] {
    var found: [String: (annotator: String, file: String)] = [:]
    for file in files where file.hasSuffix(".ann") {
      let stem = file.dropLast(4)
      var (name, annotator) = (stem, "")
      if !names.contains(stem) {
        guard let mark = stem.lastIndex(of: "_") else { continue }
        (name, annotator) = (stem[..<mark], String(stem[stem.index(after: mark)...]))
        guard names.contains(name) else { continue }
      }
      if let other = found[String(name)], other.annotator <= annotator { continue }
      found[String(name)] = (annotator, file)
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value.file) }
  }

  /// The name of an article: its file's without folder and ending.
  static func document(_ articleID: String) -> String {
    let name = articleID.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
  }

  private func names(in folder: String) throws -> [String] {
    do { return try FileSystem.names(in: Path(folder)).map(\.description) } catch {
      throw ValidationError("\(folder): \(error)")
    }
  }

  private func text(_ folder: String, _ name: String) throws -> String {
    let path = Path(folder).appending(Path(name))
    do throws(SystemError) {
      return String(decoding: try RawFile.contents(of: path), as: UTF8.self)
    } catch {
      throw ValidationError("\(path): \(error)")
    }
  }
}
