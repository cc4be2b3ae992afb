import Foundation
import HearsayReviewPage
import Testing

@testable import HearsayCLI

/// The files of the page.
@Suite struct PageFilesTests {
  private static let folder = Sample.project.appendingPathComponent(
    "Sources/HearsayReviewPage/Page")

  @Test func everyFileIsServedAsItIs() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(PageFiles.all.map(\.name).sorted() == names)
    for file in PageFiles.all {
      let content = try Data(contentsOf: Self.folder.appendingPathComponent(file.name))
      #expect(Data(file.bytes) == content, "\(file.name)")
      #expect(PageFile(file.name, file.bytes).type != "application/octet-stream", "\(file.name)")
    }
  }

  /// What would make markup or code of a text, and what would ask another server.
  @Test(arguments: [
    "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
    "DOMParser", "setHTML", "srcdoc", "createContextualFragment", "http:/", "https:/",
  ])
  func noFileMakesMarkupOfATextOrAsksAnotherServer(_ word: String) throws {
    for file in PageFiles.all where file.name != "icon.svg" {
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!text.contains(word), "\(file.name) has \(word)")
    }
  }
}
