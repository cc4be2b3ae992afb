import Foundation
import Testing

@testable import HearsayCLI

/// `hearsay review` as a program.
@Suite struct ReviewCommandTests {
  @Test func helpTellsOfKeysAndSafety() throws {
    for arguments in [["review", "--help"], ["help", "review"]] {
      let run = try CommandRun(arguments)
      #expect(run.status == 0)
      for word in ["--articles", "--decisions", "--port", "--reviewer", "--no-open"] {
        #expect(run.text.contains(word), "\(word)")
      }
    }
  }

  @Test func whatCannotBeReviewedIsNamed() throws {
    let folder = try Scratch()
    let empty = try folder.write("empty.jsonl", "\n")
    let other = try folder.write("other.jsonl", "{\"a\":1}\nx\n")
    let sample = try ReviewSample()
    for (arguments, words) in [
      (["/nowhere.jsonl"], "/nowhere.jsonl: there is no such file"), ([folder.url.path], "folder"),
      (["-"], "standard input"), ([empty], "there is no record in it"), ([other], "\(other):2: "),
      ([sample.records, "--articles", "/nowhere"], "/nowhere: there is no such file"),
      ([sample.records, "--reviewer", ""], "--reviewer"),
      ([sample.records, "--port", "70000"], "--port"),
    ] {
      let run = try CommandRun(["review"] + arguments + ["--no-open"])
      #expect(run.status == 64, "\(arguments)")
      #expect(run.talk.contains(words), "\(arguments): \(run.talk)")
    }
  }

  @Test func decisionsThatCannotBeKeptAreToldAtOnce() throws {
    let sample = try ReviewSample()
    let run = try CommandRun([
      "review", sample.records, "--no-open", "--decisions", sample.folder.path("none/d.jsonl"),
    ])
    #expect(run.status == 74)
    #expect(run.talk.contains("none/d.jsonl"))
  }

  @Test func theSchemaOfDecisionsIsPublished() throws {
    let short = try CommandRun(["schema", "--decisions"])
    #expect(short.status == 0)
    #expect(try short.output == CommandRun(["schema", "--record", "decision"]).output)
    #expect(short.text.contains("hearsay.decision/1"))
  }
}

/// The server over a socket, with requests as they come.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/curl"), "skipped: there is no curl"))
struct ReviewServerTests {
  /// A server that runs as long as this object.
  private final class Running {
    let process = Process()
    let address: String

    init(_ sample: ReviewSample, _ options: [String] = []) throws {
      process.executableURL = CommandRun.binary
      process.arguments = ["review", sample.records, "--no-open"] + options
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
      address = line.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    deinit { if process.isRunning { process.terminate() } }

    /// The status and the body that a request is answered with.
    func ask(_ path: String, _ options: [String] = []) throws -> (status: String, body: String) {
      let run = try CommandRun(
        [],
        through: ["/usr/bin/env", "bash", "-c", #"shift 0; exec curl "${@:1:$#-1}""#, "curl"]
          + ["-s", "--max-time", "20", "-w", "\n%{http_code}"] + options + [address + path])
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      return (String(lines.last ?? ""), lines.dropLast().joined(separator: "\n"))
    }
  }

  @Test func itServesThePageToThisComputerAlone() throws {
    let sample = try ReviewSample()
    let server = try Running(sample)
    #expect(server.address.hasPrefix("http://127.0.0.1:"))
    let page = try server.ask("")
    #expect(page.status == "200")
    #expect(page.body.contains("<script type=\"module\" src=\"main.js\">"))
    #expect(
      !page.body.contains("<style") && !page.body.contains(" style=") && !page.body.contains(" on"))
    for name in ["main.js", "base.css", "icon.svg", "table"] {
      #expect(try server.ask(name).status == "200", "\(name)")
    }
    #expect(try server.ask("", ["-H", "Host: evil.example"]).status == "403")
    #expect(try server.ask("", ["-H", "Origin: http://evil.example"]).status == "403")
    #expect(try server.ask("../table").status == "403")
    #expect(try server.ask("main.js", ["--path-as-is", "-X", "PUT", "-d", "x"]).status == "405")
  }

  @Test func itTakesDecisionsFromThePageAlone() throws {
    let sample = try ReviewSample()
    let server = try Running(sample)
    let origin = server.address.split(separator: "/").prefix(2).joined(separator: "//")
    let json = ["-H", "Content-Type: application/json"]
    let body = ["-d", #"{"id":"\#(sample.trees[0].id)","version":0,"decision":"accept"}"#]
    #expect(try server.ask("decide", body).status == "403")
    #expect(try server.ask("decide", body + ["-H", "Origin: \(origin)"]).status == "415")
    #expect(try server.ask("decide", body + json + ["-H", "Origin: null"]).status == "403")
    let large = ["-d", String(repeating: "x", count: 70_000), "-H", "Origin: \(origin)"]
    #expect(try server.ask("decide", large + json).status == "413")
    let chunked = body + json + ["-H", "Origin: \(origin)", "-H", "Transfer-Encoding: chunked"]
    #expect(try server.ask("decide", chunked).status == "411")
    #expect(try sample.lines().isEmpty)
    #expect(try server.ask("decide", body + json + ["-H", "Origin: \(origin)"]).status == "200")
    #expect(try sample.lines().count == 1)
  }

  @Test func twoServersDoNotShareDecisionsNorAPort() throws {
    let sample = try ReviewSample()
    let server = try Running(sample)
    let second = try CommandRun(["review", sample.records, "--no-open"])
    #expect(second.status == 64)
    #expect(second.talk.contains("another hearsay is using these decisions"))
    let port = String(server.address.split(separator: ":")[2].prefix { $0 != "/" })
    let third = try CommandRun([
      "review", sample.records, "--no-open", "--port", port, "--decisions",
      sample.folder.path("third.jsonl"),
    ])
    #expect(third.status == 64)
    #expect(third.talk.contains("port \(port)"))
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func signalsEndItCleanly(_ number: Int32) throws {
    let server = try Running(ReviewSample())
    #expect(try server.ask("").status == "200")
    kill(server.process.processIdentifier, number)
    server.process.waitUntilExit()
    #expect(server.process.terminationReason == .exit)
    #expect(server.process.terminationStatus == 0)
  }
}
