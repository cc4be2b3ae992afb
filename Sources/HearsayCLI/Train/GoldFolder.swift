import ArgumentParser
import FoundationEssentials
import HearsayTraining

/// A folder of annotated articles in PolNeAR's layout.
struct GoldFolder {
  let path: String

  /// The articles by name, each with the alphabetically first annotator's annotation.
  func articles() throws -> [GoldArticle] {
    let root = URL(fileURLWithPath: path)
    let annotations = root.appendingPathComponent("attributions")
    let manager = FileManager.default
    guard
      let names = try? manager.contentsOfDirectory(atPath: annotations.path),
      let texts = try? manager.contentsOfDirectory(atPath: root.appendingPathComponent("text").path)
    else {
      throw ValidationError("\(path) has no folders text/ and attributions/; name a gold folder.")
    }
    let sorted = names.filter { $0.hasSuffix(".ann") }.sorted()
    return try texts.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
      let name = String(file.dropLast(4))
      guard
        let annotation = sorted.first(where: { $0.hasPrefix(name + "_") || $0 == name + ".ann" })
      else { return nil }
      let text = try String(
        contentsOf: root.appendingPathComponent("text").appendingPathComponent(file),
        encoding: .utf8)
      return GoldArticle(
        name: name, text: text,
        annotation: try String(
          contentsOf: annotations.appendingPathComponent(annotation), encoding: .utf8))
    }
  }
}
