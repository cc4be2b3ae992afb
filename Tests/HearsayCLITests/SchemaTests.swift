import Foundation
import Hearsay
import Testing

@testable import HearsayCLI

/// `hearsay schema` says what the other commands write.
@Suite struct SchemaTests {
  private static func schema(_ record: RecordSchema) throws -> JSONTree {
    let run = try CommandRun(["schema", "--record", record.rawValue])
    #expect(run.status == 0)
    return try JSONParser.value(of: Array(run.output))
  }

  /// What a command writes of this kind.
  private static func objects(_ record: RecordSchema) throws -> [JSONTree] {
    switch record {
    case .assertion: return try Sample.corpusRun.get().objects
    case .article: return try CommandRun(["read", Sample.corpus]).objects
    case .annotation:
      return try CommandRun(["annotate", Sample.corpus + "/01-wire-dock-strike.txt"]).objects
    case .grouped, .group:
      let records = try Sample.corpusRun.get().output
      let options = record == .group ? ["--summary"] : []
      return try CommandRun(["group", "-"] + options, input: records).objects
    case .decision:
      var fix = Decision.Fix()
      fix.content = [1..<4]
      return try [
        DecisionLogTests.decision(),
        DecisionLogTests.decision("h-bbbbbbbbbbbbbbbbbbbb", .fix, fix: fix),
      ].map { try JSONParser.value(of: $0.line) }
    case .error: return try CommandRun(["extract", "--stdin"], input: Data("x\n{}\n".utf8)).objects
    }
  }

  @Test(arguments: RecordSchema.allCases)
  func everyObjectHasTheKeysAndTypesOfItsSchema(_ record: RecordSchema) throws {
    var walk = SchemaWalk(try Self.schema(record))
    let objects = try Self.objects(record)
    #expect(!objects.isEmpty)
    for object in objects { walk.check(object) }
    #expect(walk.faults.prefix(5) == [])
  }

  @Test func explainedRecordsHaveTheKeysOfTheSchema() throws {
    var walk = SchemaWalk(try Self.schema(.assertion))
    let path = Sample.corpus + "/01-wire-dock-strike.txt"
    for object in try CommandRun(["extract", path, "--explain"]).objects { walk.check(object) }
    #expect(walk.faults.prefix(5) == [])
  }

  @Test func theWalkNoticesWhatDiffers() throws {
    let schema = try Self.schema(.error)
    let text = try CommandRun(["extract", "--stdin"], input: Data("x\n".utf8)).text
    for (old, new) in [
      ("\"error\"", "\"terror\""), ("\"reason\"", "\"why\""), ("\"broken-json\"", "1"),
    ] {
      var walk = SchemaWalk(schema)
      walk.check(try JSONParser.value(of: Array(text.replacing(old, with: new).utf8)))
      #expect(!walk.faults.isEmpty, "\(old) became \(new)")
    }
  }

  @Test(arguments: RecordSchema.allCases)
  func everyKeyIsRequiredAndDescribed(_ record: RecordSchema) throws {
    let schema = try Self.schema(record)
    #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    var objects = [schema]
    if case .object(let definitions)? = schema["$defs"] { objects += definitions.map(\.value) }
    for object in objects {
      guard case .object(let properties)? = object["properties"] else {
        Issue.record("an object without properties: \(object)")
        continue
      }
      #expect(object["required"]?.elements.compactMap(\.text) == properties.map(\.key))
      #expect(object["additionalProperties"] == .bool(false))
      for property in properties {
        let last = property.value["description"]?.text?.last
        #expect(last == "." || last == "…", "\(property.key)")
      }
    }
  }

  @Test func enumeratedValuesAreThoseOfTheCode() throws {
    let properties = try Self.schema(.assertion)["properties"]
    func values(_ key: String) -> [String]? {
      properties?[key]?["enum"]?.elements.compactMap(\.text)
    }
    #expect(values("kind") == ClaimKind.allCases.map(\.rawValue))
    #expect(values("source_type") == SourceType.allCases.map(\.rawValue))
    #expect(values("modality") == Modality.allCases.map(\.rawValue))
  }

  @Test func theAssertionIsTheDefaultAndTheTextIsAlwaysTheSame() throws {
    let plain = try CommandRun(["schema"])
    #expect(try plain.output == CommandRun(["schema", "--record", "assertion"]).output)
    #expect(plain.text.hasSuffix("}\n"))
    #expect(plain.text.split(separator: "\n").allSatisfy { $0.last != " " && $0.last != "\t" })
    #expect(try CommandRun(["schema", "--record", "rumour"]).status == 64)
  }
}

/// The schema as an independent validator understands it.
@Suite(
  .enabled(
    if: PythonValidator.isThere, "skipped: python3 with the package jsonschema is not installed"))
struct SchemaValidationTests {
  @Test(arguments: [
    ("assertion", ["extract", Sample.corpus]), ("article", ["read", Sample.corpus]),
    ("annotation", ["annotate", Sample.corpus + "/02-wire-ridge-truce.txt"]),
  ])
  func everyObjectIsValid(_ record: String, _ command: [String]) throws {
    let run = try CommandRun([record] + command, through: PythonValidator.command)
    #expect(run.status == 0, "\(run.text.prefix(2_000))\(run.talk.suffix(2_000))")
    #expect(run.text.wholeMatch(of: /[1-9]\d* valid\n/) != nil, "\(run.text.prefix(2_000))")
  }
}

/// Python's `jsonschema`.
enum PythonValidator {
  static var isThere: Bool {
    let script = "from jsonschema import Draft202012Validator"
    let run = try? CommandRun([], through: ["/usr/bin/env", "python3", "-c", script])
    return run?.status == 0
  }

  /// Takes the binary, the kind of record, and the command that writes such records.
  static let command = ["/usr/bin/env", "python3", "-c", script]

  private static let script = """
    import json, subprocess, sys
    from jsonschema import Draft202012Validator
    binary, record, *command = sys.argv[1:]
    schema = json.loads(subprocess.run(
        [binary, "schema", "--record", record], capture_output=True, check=True).stdout)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    output = subprocess.run([binary, *command], capture_output=True, check=True).stdout
    lines = output.decode("utf-8").split("\\n")[:-1]
    faults = 0
    for number, line in enumerate(lines, 1):
        for error in validator.iter_errors(json.loads(line)):
            faults += 1
            print(number, error.json_path, error.message[:200])
    if not faults:
        print(len(lines), "valid")
    sys.exit(1 if faults else 0)
    """
}
