import ArgumentParser

/// A folder of annotated articles in PolNeAR's layout that is being written: `text/NAME.txt` and
/// `attributions/NAME.ann`.
struct TrainingFolder {
  private let path: Path
  private let texts: Path
  private let annotations: Path
  private var names: Set<String> = []

  /// Makes the folder.
  ///
  /// - Throws: Why it cannot be made, or that it holds annotations already: they would be taken together
  ///   with those that are written.
  init(_ name: String) throws {
    path = Path(name)
    texts = path.appending(Path("text"))
    annotations = path.appending(Path("attributions"))
    do throws(SystemError) {
      for folder in [path, texts, annotations] { try FileSystem.makeFolder(folder) }
      let isEmpty = try FileSystem.names(in: annotations).isEmpty
      if isEmpty, try FileSystem.names(in: texts).isEmpty { return }
    } catch {
      throw ValidationError("--output \(name): \(error)")
    }
    throw ValidationError(
      "--output \(name): it holds annotated articles already, which would be mixed with the new ones: "
        + "name another folder, or remove it first.")
  }

  /// Writes an article.
  mutating func write(_ article: ArticleText, _ attributions: GoldAttributions) throws {
    let name = fileName(article.id)
    try write(article.bytes, to: texts.appending(Path(name + ".txt")))
    let scalars = Array(String(decoding: article.bytes, as: UTF8.self).unicodeScalars)
    try write(
      Array(attributions.annotation(of: scalars).utf8),
      to: annotations.appending(Path(name + ".ann")))
  }

  private func write(_ bytes: [UInt8], to path: Path) throws {
    let file = try OutputFile(path.description)
    try file.write(bytes)
    try file.finish()
  }

  /// The name by which `hearsay evaluate` finds an article: its own file's, without what no name of a file
  /// may have; a number behind it where another article has the name.
  private mutating func fileName(_ articleID: String) -> String {
    let name = GoldFolders.document(articleID).unicodeScalars.map { scalar in
      scalar.value < 32 || scalar == "\\" || scalar == ":" ? "_" : Character(scalar)
    }
    var base = String(name.prefix(120))
    if base.isEmpty || base.hasPrefix(".") { base = "_" + base }
    var unique = base
    var number = 2
    while !names.insert(unique).inserted {
      unique = "\(base)-\(number)"
      number += 1
    }
    return unique
  }
}
