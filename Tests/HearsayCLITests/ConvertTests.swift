import Foundation
import Testing

@testable import HearsayCLI

/// `hearsay convert`: records in the formats of other tools.
@Suite struct ConvertTests {
  /// An article with a claim of two parts, letters of two and four bytes, marks that formats escape.
  private static let article = """
    "We feed 12 \u{1F40B}s," said Zoë Lund, who runs *the* park. "They, "too", get |fish|."

    ~Officials~ denied that the park would close, [Lund] said.

    """
  private let folder: Scratch
  private let records: String

  init() throws {
    folder = try Scratch()
    try folder.write("in/one.txt", Self.article)
    try folder.write("in/sub/two.txt", Sample.article)
    records = folder.path("claims.jsonl")
    let run = try CommandRun(["extract", folder.path("in"), "-o", records])
    #expect(run.status == 0)
  }

  private func convert(_ format: String, _ arguments: [String] = []) throws -> CommandRun {
    let run = try CommandRun(["convert", records, "--to", format] + arguments)
    #expect(run.status == 0, "\(run.talk)")
    return run
  }

  private var trees: [JSONTree] {
    get throws {
      try folder.text("claims.jsonl").split(separator: "\n").map {
        try JSONParser.value(of: Array($0.utf8))
      }
    }
  }

  private var articles: [String] { ["--articles", folder.path("in")] }

  /// The rows of RFC 4180.
  private func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        isQuoted.toggle()
        if isQuoted, rows[rows.count - 1].last?.isEmpty == false { append("\"", &rows) }
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted: rows.append([""])
      default: append(scalar, &rows)
      }
    }
    return Array(rows.dropLast())
  }

  private func append(_ scalar: Unicode.Scalar, _ rows: inout [[String]]) {
    rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
  }

  @Test func aTableHasTheScalarsOfEachRecord() throws {
    let rows = rows(try convert("csv").text)
    let trees = try trees
    #expect(rows.count == trees.count + 1 && trees.count > 5)
    let names = rows[0]
    for (row, tree) in zip(rows.dropFirst(), trees) {
      #expect(row.count == names.count)
      let cells = Dictionary(uniqueKeysWithValues: zip(names, row))
      #expect(cells["id"] == tree["id"]?.text)
      #expect(cells["claim"] == tree["claim"]?.text)
      #expect(cells["source_text"] ?? "" == tree["source"]?["text"]?.text ?? "")
      #expect(cells["anonymous"] == (tree["anonymous"] == .bool(true) ? "true" : "false"))
      #expect(
        cells["content_start"] == tree["content"]?.elements.first?["start"]?.integer.map { "\($0)" }
      )
    }
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx"]) func aFormulaIsMadeText(_ cell: String) throws
  {
    let line =
      #"{"record":"assertion","id":"a","article_id":"b","claim":"#
      + "\"\(cell.replacing("\t", with: "\\t"))\"}\n"
    let run = try CommandRun(["convert", "-", "--to", "csv"], input: Data(line.utf8))
    #expect(run.status == 0)
    #expect(rows(run.text)[1].contains("'" + cell))
    let plain = try CommandRun(["convert", "-", "--to", "tsv"], input: Data(line.utf8))
    #expect(plain.text.contains("\t" + cell.replacing("\t", with: "\\t") + "\t"))
  }

  @Test func groupsHaveColumnsOfTheirOwn() throws {
    let grouped = folder.path("grouped.jsonl")
    #expect(try CommandRun(["group", records, "-o", grouped]).status == 0)
    let rows = rows(try CommandRun(["convert", grouped, "--to", "csv"]).text)
    let place = try #require(rows[0].firstIndex(of: "group_role"))
    #expect(rows.dropFirst().allSatisfy { !$0[place].isEmpty })
  }

  @Test(arguments: ["csv", "tsv"]) func theColumnsDoNotDependOnTheFirstRecord(_ format: String)
    throws
  {
    let grouped = folder.path("grouped.jsonl")
    #expect(try CommandRun(["group", records, "-o", grouped]).status == 0)
    func lines(_ files: String...) throws -> [Substring] {
      let run = try CommandRun(["convert"] + files + ["--to", format])
      return run.text.split(separator: format == "csv" ? "\r\n" : "\n")
    }
    let (plain, inGroups) = (try lines(records), try lines(grouped))
    #expect(plain.count == inGroups.count && plain.count > 5)
    #expect(plain[0] == inGroups[0])
    #expect(try lines(records, grouped) == plain + inGroups.dropFirst())
    #expect(try lines(grouped, records) == inGroups + plain.dropFirst())
  }

  @Test func annotationsPointAtTheirWords() throws {
    let run = try convert("webannotation")
    let text = Array(Self.article.unicodeScalars)
    for object in try run.objects
    where object["target"]?.elements.first?["source"]?.text?.hasSuffix("one.txt") == true {
      for target in object["target"]?.elements ?? [] {
        let selectors = target["selector"]?.elements ?? []
        let start = try #require(selectors[0]["start"]?.integer)
        let end = try #require(selectors[0]["end"]?.integer)
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[start..<end])
        #expect(selectors[1]["exact"]?.text == String(words))
        let prefix = try #require(selectors[1]["prefix"]?.text).unicodeScalars
        #expect(text[..<start].suffix(prefix.count).elementsEqual(prefix))
      }
    }
    #expect(try run.objects.count == trees.count)
  }

  @Test func reviewsLeaveTheRatingOpen() throws {
    for (object, tree) in zip(try convert("claimreview").objects, try trees) {
      #expect(object["reviewRating"] == .null)
      let claim = try #require(tree["claim"]?.text)
      let isDenial = tree["kind"]?.text == "denial"
      #expect(object["claimReviewed"]?.text == (isDenial ? "[denied] " : "") + claim)
      #expect(object["itemReviewed"]?["author"]?["name"] ?? .null == tree["source_name"])
    }
  }

  @Test func markdownEscapesItsMarks() throws {
    let text = try convert("markdown").text
    #expect(text.components(separatedBy: "\n## ").count == 2 && text.hasPrefix("## "))
    #expect(text.contains("\\|fish\\|"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("- **") }.count == (try trees.count))
  }

  @Test func bratGetsTextsAndPlaces() throws {
    let brat = folder.path("brat")
    _ = try convert("brat", articles + ["--output-dir", brat])
    let files = try FileManager.default.contentsOfDirectory(atPath: brat).sorted()
    #expect(
      files == [
        "annotation.conf", "one.txt.ann", "one.txt.txt", "sub_two.txt.ann", "sub_two.txt.txt",
      ])
    #expect(try folder.text("brat/one.txt.txt") == Self.article)
    let text = Array(Self.article.unicodeScalars)
    var spans = 0
    for line in try folder.text("brat/one.txt.ann").split(separator: "\n") where line.hasPrefix("T")
    {
      let cells = line.split(separator: "\t")
      let places = cells[1].split(separator: " ", maxSplits: 1)[1].split(separator: ";").map {
        $0.split(separator: " ").compactMap { Int($0) }
      }
      let words = places.map { place in
        String(String.UnicodeScalarView(text[place[0]..<place[1]]))
      }
      #expect(words.joined(separator: " ") == cells[2])
      spans += 1
    }
    #expect(spans >= 6)
  }

  @Test func labelStudioCountsUnitsOfSixteenBits() throws {
    let tree = try JSONParser.value(of: Array(convert("label-studio", articles).output))
    #expect(tree.elements.count == 2)
    let text = Array(Self.article.utf16)
    let results = tree.elements[0]["predictions"]?.elements.first?["result"]?.elements ?? []
    let labels = results.filter { $0["type"]?.text == "labels" }
    #expect(labels.count > 6)
    for label in labels {
      let start = try #require(label["value"]?["start"]?.integer)
      let end = try #require(label["value"]?["end"]?.integer)
      #expect(String(decoding: text[start..<end], as: UTF16.self) == label["value"]?["text"]?.text)
    }
  }

  @Test func tokensTellTheirAttribution() throws {
    let lines = try convert("conllu", articles).lines
    let rows = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
    #expect(rows.allSatisfy { $0.count == 10 })
    let cue = rows.first { $0[1] == "said" }
    #expect(cue?[9].contains("Attr=1:B-Cue") == true)
    #expect(
      lines.filter { $0.hasPrefix("# newdoc id = ") } == [
        "# newdoc id = one.txt", "# newdoc id = sub/two.txt",
      ])
  }

  @Test func whatIsNoRecordIsLeftOutAndTold() throws {
    let good = try folder.text("claims.jsonl").split(separator: "\n")[0]
    let input = "\(good)\n{\"record\":\"error\"}\n{\"a\":1}\n{]\n\(good)\n"
    let run = try CommandRun(["convert", "-", "--to", "tsv"], input: Data(input.utf8))
    #expect(run.status == 1)
    #expect(run.lines.count == 3)
    #expect(
      run.complaints.map { $0.prefix(26) } == [
        "hearsay: standard input:3:", "hearsay: standard input:4:",
      ])
    #expect(
      run.summary
        == "2 records; left out: 2 lines that are no records, 1 article that could not be read")
    #expect(try convert("tsv").talk.isEmpty)
  }

  @Test func recordsOfAnArticleStandTogether() throws {
    let lines = try folder.text("claims.jsonl").split(separator: "\n")
    let input = [lines[0], lines[lines.count - 1], lines[1]].joined(separator: "\n")
    let run = try CommandRun(
      ["convert", "-", "--to", "conllu"] + articles, input: Data(input.utf8))
    #expect(run.status == 1)
    #expect(run.talk.contains("stands apart from the others of the article one.txt"))
    #expect(run.lines.contains { $0.hasPrefix("# newdoc id = sub/two.txt") })
  }

  @Test func anArticleThatChangedIsTold() throws {
    try folder.write("in/one.txt", "Something else.\n")
    let run = try CommandRun(["convert", records, "--to", "conllu"] + articles)
    #expect(run.status == 1)
    #expect(run.talk.contains("the article one.txt has changed"))
    #expect(run.summary?.hasSuffix("; left out: 1 fault told above") == true)
    #expect(run.lines.contains { $0.hasPrefix("# newdoc id = sub/two.txt") })
  }

  @Test(arguments: ["label-studio", "conllu"]) func aSpanThatIsNotInTheTextIsTold(
    _ format: String
  ) throws {
    let line = try folder.text("claims.jsonl").split(separator: "\n")[0]
    let broken = line.replacing(/"byte_end":\d+/, with: "\"byte_end\":999999")
    let run = try CommandRun(
      ["convert", "-", "--to", format] + articles, input: Data("\(broken)\n".utf8))
    #expect(run.status == 1)
    #expect(run.talk.contains("do not stand in the article one.txt"))
  }

  @Test func linesThatEndInTwoCharactersKeepTheirPlaces() throws {
    try folder.write("crlf/a.txt", "A storm came.\r\n\r\nThe ferry was late, officials said.\r\n")
    let claims = folder.path("crlf.jsonl")
    #expect(try CommandRun(["extract", folder.path("crlf"), "-o", claims]).status == 0)
    let brat = folder.path("brat")
    let run = try CommandRun([
      "convert", claims, "--to", "brat", "--articles", folder.path("crlf"), "--output-dir", brat,
    ])
    #expect(run.status == 0, "\(run.talk)")
    let text = Array(try folder.text("brat/a.txt.txt").unicodeScalars)
    #expect(!text.contains("\r"))
    let cue = try folder.text("brat/a.txt.ann").split(separator: "\n")[0].split(separator: "\t")
    let place = cue[1].split(separator: " ").compactMap { Int($0) }
    #expect(String(String.UnicodeScalarView(text[place[0]..<place[1]])) == cue[2])
  }

  @Test func aTableWithoutRowsHasItsNames() throws {
    let run = try CommandRun(["convert", "-", "--to", "csv"], input: Data())
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("article_id,article_url,"))
  }

  @Test func markdownLeavesInvisibleMarksOut() throws {
    let line =
      #"{"record":"assertion","id":"a","article_id":"b","claim":"up\u001b[31m \u202edown"}"# + "\n"
    let run = try CommandRun(["convert", "-", "--to", "markdown"], input: Data(line.utf8))
    #expect(run.text.contains(#"up\[31m down"#))
  }

  @Test(arguments: [
    ["brat", "--articles", "x"], ["conllu"], ["label-studio"], ["csv", "--output-dir", "x"],
    ["xml"],
  ]) func wrongUsageIsTold(_ arguments: [String]) throws {
    #expect(try CommandRun(["convert", records, "--to"] + arguments).status == 64)
  }
}
