import Foundation
import Testing

/// Compressed files and archives give what the files in them give.
@Suite struct ArchiveTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write("news/2024/a.txt", Sample.article)
    try folder.write(
      "news/2024/b.html", "<html><body><article><p>\(Sample.short)</p></article></body>")
    try folder.write("news/c.jsonl", Self.lines(0..<30))
    try folder.write("news/.hidden.txt", Sample.article)
    try folder.write("news/picture.png", "no article")
  }

  private static func lines(_ numbers: Range<Int>) -> String {
    numbers.map { "{\"id\":\"n\($0)\",\"text\":\"The ferry was late, a spokesman said.\"}\n" }
      .joined()
  }

  /// A record of a WARC file with a page.
  static func capture(_ number: Int) -> String {
    let page =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>The ferry was late on "
      + "day \(number), a spokesman said.</p></article></body></html>"
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:\(number)>\r\n"
      + "Content-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
  }

  /// Reads an archive: one error with some words, and all the same an article that stands behind it.
  private func expectOneError(
    in archive: String = "n.tar", _ words: String, then id: String
  ) throws {
    let run = try extract(archive)
    #expect(run.status == 1)
    #expect(run.complaints.count == 1, "\(run.talk)")
    #expect(run.talk.contains(words), "\(run.talk)")
    #expect(try run.texts("article_id").first == id)
  }

  /// Runs a shell script in the folder.
  private func shell(_ script: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-ec", script]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(script)")
  }

  private func extract(_ name: String, _ arguments: [String] = []) throws -> CommandRun {
    try CommandRun(["extract", folder.path(name)] + arguments)
  }

  @Test(arguments: ["gzip", "bzip2", "xz"]) func aCompressedFileIsReadAsTheFile(
    _ program: String
  ) throws {
    let whole = try extract("news")
    try shell("find news -name '*.?*l' -exec \(program) {} +; \(program) news/2024/a.txt")
    let run = try extract("news")
    #expect(run.status == 0, "\(run.talk)")
    #expect(try run.texts("claim") == whole.texts("claim"))
    let ending = ["gzip": "gz", "bzip2": "bz2", "xz": "xz"][program] ?? ""
    #expect(try run.texts("article_id").prefix(6).allSatisfy { $0.hasSuffix(".\(ending)") })
  }

  @Test(arguments: ["-cf n.tar", "-czf n.tar.gz", "-cJf n.tar.xz", "-czf n.tgz"])
  func anArchiveIsReadAsTheFolder(_ options: String) throws {
    try shell(
      "cd news && tar --sort=name \(options) 2024 c.jsonl picture.png .hidden.txt && mv n.* ..")
    let name = try #require(try folder.names().first { $0.hasPrefix("n.") })
    let (run, whole) = (try extract(name), try extract("news"))
    #expect(run.status == 0, "\(run.talk)")
    #expect(try run.texts("claim") == whole.texts("claim"))
    #expect(try run.texts("article_id").first == "\(name)/2024/a.txt")
    #expect(try run.texts("article_id").last == "n29")
  }

  @Test(arguments: ["tar -czf n.tar.gz", "tar -cf n.tar", "python3 -m zipfile -c n.zip"])
  func filesInAnArchiveMayBeCompressedAndCrawls(_ script: String) throws {
    let formats = Sample.project.appendingPathComponent("Corpus/formats").path
    try shell(
      "cp \(formats)/crawl-courier.warc news/d.warc; cp \(formats)/crawl-packed.warc news/2024/e.warc"
    )
    let whole = try extract("news")
    try shell("gzip news/2024/e.warc news/2024/a.txt && bzip2 news/c.jsonl")
    try shell("\(script) $(find news -type f | LC_ALL=C sort)")
    let name = try #require(try folder.names().first { $0.hasPrefix("n.") })
    let run = try extract(name)
    #expect(run.status == 0, "\(run.talk)")
    #expect(try run.texts("claim") == whole.texts("claim"))
    #expect(try run.texts("article_id").contains("urn:uuid:6d1f0001-0000-4000-8000-000000000003"))
    let verified = try CommandRun(
      ["verify", "-", "--articles", folder.path(name)], input: run.output)
    #expect(verified.status == 0, "\(verified.text)")
  }

  @Test func aDamagedFileInAnArchiveIsOneErrorAndTheNextIsRead() throws {
    try shell("gzip news/2024/a.txt && head -c 60 news/2024/a.txt.gz > news/b.txt.gz")
    try shell("tar -cf n.tar news/b.txt.gz news/2024/a.txt.gz")
    try expectOneError(
      "n.tar/news/b.txt.gz: it cannot be unpacked", then: "n.tar/news/2024/a.txt.gz")
  }

  /// Crawlers that are stopped leave such files: 256 KiB before the break were lost.
  @Test func whatStandsFarBeforeTheBreakOfACompressedCrawlIsRead() throws {
    try folder.write("many.warc", (0..<400).map(Self.capture).joined())
    try shell(
      "gzip many.warc && head -c $(($(wc -c < many.warc.gz) * 9 / 10)) many.warc.gz > n.warc.gz")
    let run = try extract("n.warc.gz")
    #expect(run.status == 1)
    #expect(run.complaints.count == 1, "\(run.talk)")
    #expect(try Set(run.texts("article_id")).count > 150)
  }

  @Test(arguments: [
    "head -c 0 /dev/null | gzip > news/b.txt.gz", "head -c 0 /dev/null > news/b.txt.gz",
    "head -c 0 /dev/null | gzip > news/b.warc.gz", "head -c 0 /dev/null > news/b.jsonl.gz",
  ]) func aCompressedFileWithNothingInItIsOneErrorThatSaysSo(_ script: String) throws {
    try shell("rm news/*.* && \(script) && tar -cf n.tar news/b.* news/2024/a.txt")
    for name in ["news", "n.tar"] {
      let run = try extract(name)
      #expect(run.status == 1)
      #expect(run.complaints.count == 1, "\(run.talk)")
      #expect(run.talk.contains(": there is nothing in it: fill it"), "\(run.talk)")
      #expect(try run.texts("article_id").contains { $0.hasSuffix("2024/a.txt") })
    }
  }

  @Test(arguments: ["b.tar", "b.tar.gz", "b.zip", "b.tgz"])
  func anArchiveInAnArchiveIsOneErrorAndTheNextIsRead(_ name: String) throws {
    try shell("tar -cf \(name) news/c.jsonl && tar -cf n.tar \(name) news/2024/a.txt")
    try expectOneError("n.tar/\(name): an archive in an archive", then: "n.tar/news/2024/a.txt")
  }

  @Test func aBombInAnArchiveStopsAtALimitAndTheNextIsRead() throws {
    try shell("head -c 256M /dev/zero | gzip > news/b.jsonl.gz")
    try shell("tar -cf n.tar news/b.jsonl.gz news/2024/a.txt")
    try expectOneError("it unpacks to more than", then: "n.tar/news/2024/a.txt")
  }

  @Test func severalCompressedFilesOneAfterTheOtherAreOne() throws {
    try folder.write("more.jsonl", Self.lines(30..<40))
    try shell("gzip -c news/c.jsonl > two.jsonl.gz; gzip -c more.jsonl >> two.jsonl.gz")
    #expect(try extract("two.jsonl.gz").texts("article_id").last == "n39")
  }

  @Test(arguments: [("news/c.jsonl", "c.jsonl.gz"), ("news/2024/a.txt", "a.txt.gz")])
  func whatIsCutOffIsToldAndTheRestIsRead(_ file: String, _ name: String) throws {
    try shell("gzip -c \(file) > whole && head -c 120 whole > \(name)")
    let run = try extract(name)
    #expect(run.status == 1)
    #expect(run.complaints.count == 1)
    #expect(run.talk.contains("it cannot be unpacked"))
  }

  @Test func aDamagedArchiveLosesNothingThatWasRead() throws {
    try shell(
      "tar --sort=name -cf whole.tar news/2024 news/c.jsonl && head -c 5000 whole.tar > n.tar")
    let run = try extract("n.tar")
    #expect(run.status == 1)
    #expect(run.complaints.count == 1)
    #expect(run.talk.contains(", nor what follows it: fetch"), "\(run.talk)")
    #expect(try run.texts("article_id").first == "n.tar/news/2024/a.txt")
  }

  @Test func aDamagedFileOfAZipArchiveDoesNotHideTheNext() throws {
    try folder.write("b.txt", "The old ferry was late, a spokesman said.")
    try shell(
      """
      python3 -c '
      import zipfile
      with zipfile.ZipFile("n.zip", "w") as archive:
          for name in ["b.txt", "news/2024/a.txt"]: archive.write(name)
      data = open("n.zip", "rb").read().replace(b"old ferry", b"new ferry")
      open("n.zip", "wb").write(data)
      '
      """)
    try expectOneError(
      in: "n.zip", "n.zip/b.txt: it cannot be unpacked (", then: "n.zip/news/2024/a.txt")
  }

  @Test(arguments: ["n.txt.gz", "n.jsonl.gz", "n.tar.gz"])
  func aBombStopsAtALimit(_ name: String) throws {
    let pack =
      name == "n.tar.gz"
      ? "truncate -s 256M zeros.jsonl && tar -czf \(name) zeros.jsonl"
      : "head -c 256M /dev/zero | gzip > \(name)"
    try shell("\(pack) && rm -f zeros.jsonl")
    let run = try extract(name)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.complaints.count == 1, "\(run.talk)")
    #expect(run.talk.contains("more than"))
  }

  @Test func anInterruptedRunGoesOnInAnArchive() throws {
    try folder.write("in/many.jsonl", Self.lines(0..<900))
    try shell("tar -czf n.tar.gz in")
    let output = ["-o", folder.path("out.jsonl"), "--resume"]
    _ = try CommandRun(
      ["extract", folder.path("n.tar.gz")] + output,
      through: ["/bin/sh", "-c", "ulimit -f 2400; exec \"$0\" \"$@\""])
    #expect(try folder.names().contains(".out.jsonl.partial"))
    #expect(try extract("n.tar.gz", output).status == 0)
    #expect(try folder.text("out.jsonl") == extract("n.tar.gz").text)
  }

  @Test(arguments: [
    ("tar -czf n.tar.gz news", "n.tar.gz"), ("gzip -c news/c.jsonl > c.jsonl.gz", "c.jsonl.gz"),
    ("gzip -c many.warc > many.warc.gz", "many.warc.gz"),
  ])
  func recordsOfPackedArticlesAreVerifiedAndConverted(_ script: String, _ name: String) throws {
    try folder.write("many.warc", (0..<20).map(Self.capture).joined())
    try shell(script)
    let records = folder.path("claims.jsonl")
    #expect(try extract(name, ["-o", records]).status == 0)
    let verified = try CommandRun(["verify", records, "--articles", folder.path(name)])
    #expect(verified.status == 0, "\(verified.text)")
    let converted = try CommandRun([
      "convert", records, "--to", "conllu", "--articles", folder.path(name),
    ])
    #expect(converted.status == 0, "\(converted.talk)")
    #expect(converted.lines.filter { $0.hasPrefix("# newdoc id = ") }.count > 10)
    let other = try CommandRun(["verify", records, "--articles", folder.path("news/2024/a.txt")])
    #expect(other.status == 1)
  }
}
