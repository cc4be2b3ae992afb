import Foundation
import Testing

/// A file that cannot be read, and what is told about it.
struct BadFile: CustomTestStringConvertible, Sendable {
  /// Its name in the folder.
  let name: String
  /// The line that is bad, where the file has lines.
  var line: Int?
  /// The reason in the error record.
  let reason: String
  /// Words of the message: what is wrong, and what to do.
  let words: [String]
  /// Puts it into a folder.
  let make: @Sendable (Scratch) throws -> Void

  var testDescription: String { "\(name): \(reason)" }

  /// Every kind of bad file that can be made without special rights.
  static let all: [BadFile] = [
    BadFile(name: "b.txt", reason: "empty", words: ["no text", "leave it out"]) {
      try $0.write("b.txt", "")
    },
    BadFile(name: "b.jsonl", reason: "empty", words: ["no article", "leave it out"]) {
      try $0.write("b.jsonl", "\n \n")
    },
    BadFile(name: "b.txt", reason: "undecodable", words: ["broken UTF-8", "--repair"]) {
      try $0.write(
        "b.txt", Data("Caf\u{E9} owners of the ca".utf8) + [0xC3, 0x28] + Data(" f\u{E9}".utf8))
    },
    BadFile(name: "b.txt", reason: "too-large", words: ["104857600 bytes", "--max-size"]) {
      try $0.write("b.txt", "")
      let file = try FileHandle(forWritingTo: $0.url.appendingPathComponent("b.txt"))
      try file.truncate(atOffset: 104_857_600)
      try file.close()
    },
    BadFile(
      name: "b.jsonl", line: 1, reason: "too-large", words: ["11000000 bytes", "--max-size"]
    ) {
      try $0.write("b.jsonl", Data(repeating: 0x61, count: 11_000_000))
    },
    BadFile(name: "b.jsonl", line: 2, reason: "broken-json", words: ["no JSON object"]) {
      try $0.write("b.jsonl", "{\"text\":\"Rain fell.\"}\nRain fell.\n{\"text\":\"Snow fell.\"}\n")
    },
    BadFile(name: "b.jsonl", line: 1, reason: "broken-json", words: ["NaN", "on each line"]) {
      try $0.write("b.jsonl", "{\"text\":\"Rain fell.\",\"score\":NaN}\n")
    },
    BadFile(
      name: "b.jsonl", line: 1, reason: "missing-text", words: ["\"text\"", "--text-field"]
    ) {
      try $0.write("b.jsonl", "{\"story\":\"Rain fell.\"}\n")
    },
    BadFile(name: "b.txt", reason: "binary", words: ["program", "convert it"]) {
      try $0.write("b.txt", Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0]))
    },
    BadFile(name: "b.html", reason: "no-article", words: ["no article text", "save the page"]) {
      try $0.write("b.html", "<html><head><title>Menu</title></head><body></body></html>")
    },
    BadFile(name: "b", reason: "unreadable", words: ["circle", "remove the loop"]) {
      try $0.link("b", to: ".")
    },
    BadFile(name: "b.txt", reason: "unreadable", words: ["circle", "remove the loop"]) {
      try $0.link("b.txt", to: "b.txt")
    },
    BadFile(name: "b.txt", reason: "unreadable", words: ["no such file", "check the path"]) {
      try $0.link("b.txt", to: "nowhere.txt")
    },
    BadFile(name: "b.txt", reason: "unreadable", words: ["FIFO", "--stdin"]) {
      let status = unsafe mkfifo($0.path("b.txt"), 0o644)
      #expect(status == 0)
    },
  ]
}

extension Scratch {
  /// Makes a symbolic link in the folder.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }
}
