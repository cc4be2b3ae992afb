import Foundation
import Hearsay

/// The articles of a file in `Corpus/formats`.
func formatCorpus(_ name: String) throws -> [Article] {
  let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../../Corpus/formats")
  let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
  return try read(bytes, id: name).map { try $0.get() }
}
