internal import HearsayTables

/// Checks the lines of a file of weights below its header, section by section.
///
/// A section opens with a line `@name`; `@name`, a tab and a number is a setting. Sections are of three
/// kinds: names with one number, or with tags, sorted by name; names with several numbers, in the order
/// of the features; and tables, lines of characters that all have one length.
struct WeightsRowCheck {
  /// How many lines of weights there were.
  private(set) var count = 0
  private var section = Section()

  /// What the lines since the last section mark have in common.
  private struct Section {
    var name = ""
    var fields: Int?
    var width: Int?
    var previous = ""
    var names: Set<String> = []
    var isCut = false
  }

  /// Reads the next line and returns what is wrong with it.
  mutating func read(_ line: ArraySlice<UInt8>) -> [String] {
    if line.isEmpty { return ["a blank line among the weights; take it out"] }
    if line.first != UInt8(ascii: "@") { count += 1 }
    if line.contains(13) { return ["a carriage return; end lines with line feeds alone"] }
    if section.name == "@table" { return table(line) }
    let fields = line.split(separator: Mark.tab, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if line.first == UInt8(ascii: "@") { return mark(fields) }
    return row(fields)
  }

  /// A line that opens a section or sets something.
  private mutating func mark(_ fields: [String]) -> [String] {
    guard fields.count > 1 else {
      section = Section(name: fields[0])
      return []
    }
    return fields.count == 2 && Self.isNumber(fields[1])
      ? [] : ["the setting \(fields[0]) has no number after its tab"]
  }

  private mutating func row(_ fields: [String]) -> [String] {
    guard fields.count > 1 else { return ["a name without a weight; write a tab between them"] }
    var messages: [String] = []
    if let wanted = section.fields, fields.count != wanted {
      messages.append("\(fields.count) fields where the lines above have \(wanted)")
    }
    section.fields = section.fields ?? fields.count
    let name = fields.count > 2 ? fields.prefix(3).joined(separator: "\t") : fields[0]
    if name.isEmpty { messages.append("the line has no name before its tab") }
    if !section.names.insert(name).inserted { messages.append("the name stands twice") }
    messages += order(name, fields) + numbers(fields)
    section.previous = name
    return messages
  }

  /// Names with one number are sorted; those with several follow the order of the features.
  private func order(_ name: String, _ fields: [String]) -> [String] {
    let (key, before) =
      fields.count == 2
      ? (name, section.previous) : (fields[0], String(section.previous.prefix { $0 != "\t" }))
    guard key.utf8.lexicographicallyPrecedes(before.utf8) else { return [] }
    return ["out of order: it belongs before '\(before)'"]
  }

  /// All fields after the name are numbers, or, in a list of words, tags.
  private func numbers(_ fields: [String]) -> [String] {
    if section.name == "@words" {
      return fields[1].split(separator: ",", omittingEmptySubsequences: false).contains("")
        ? ["a tag is missing between the commas"] : []
    }
    return fields.dropFirst(fields.count > 2 ? 3 : 1).filter { !Self.isNumber($0) }
      .map { "'\($0)' is no finite number" }
  }

  /// A line of a table: printable characters, as many as in the others; the last may be shorter.
  private mutating func table(_ line: ArraySlice<UInt8>) -> [String] {
    defer { section.isCut = section.isCut || line.count < section.width ?? 0 }
    let wanted = section.width ?? line.count
    section.width = wanted
    if section.isCut || line.count > wanted {
      return ["the table's lines have not all one length; the file was changed or cut off"]
    }
    return line.contains { !(33...126).contains($0) }
      ? ["a character that stands for no weight"] : []
  }

  private static func isNumber(_ text: String) -> Bool {
    guard let value = Double(text) else { return false }
    return value.isFinite
  }
}
