import Foundation

/// A named element of a CLDR file.
struct CLDRName {
  let code: String
  let alternative: String?
  let name: String
}

/// English names from CLDR.
///
/// Its files hold one element a line, so lines are read, not XML.
struct CLDRNames {
  let territories: [CLDRName]
  let languages: [CLDRName]
  let subdivisions: [CLDRName]

  /// Names, singular and plural, by currency code.
  let currencies: [CLDRName]

  /// Codes of currencies that are in use.
  let currentCurrencies: Set<String>

  /// Codes of first-level regions.
  let firstLevelRegions: Set<String>

  init(folder: String) throws {
    let base = URL(fileURLWithPath: folder, isDirectory: true)
    let english = try Self.lines(of: base.appendingPathComponent("main/en.xml"))
    territories = Self.names("territory", in: english)
    languages = Self.names("language", in: english)
    currencies = Self.currencyNames(in: english)
    subdivisions = try Self.names(
      "subdivision", in: Self.lines(of: base.appendingPathComponent("subdivisions/en.xml")))
    let supplemental = base.appendingPathComponent("supplemental")
    firstLevelRegions = try Self.firstLevel(
      in: Self.lines(of: supplemental.appendingPathComponent("subdivisions.xml")))
    currentCurrencies = try Self.tender(
      in: Self.lines(of: supplemental.appendingPathComponent("supplementalData.xml")))
  }

  private static func lines(of file: URL) throws -> [Substring] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  }

  private static func names(_ element: String, in lines: [Substring]) -> [CLDRName] {
    lines.compactMap { line in
      guard line.contains("<\(element) type="), let code = attribute("type", of: line),
        let name = content(of: line)
      else { return nil }
      return CLDRName(code: code, alternative: attribute("alt", of: line), name: name)
    }
  }

  private static func currencyNames(in lines: [Substring]) -> [CLDRName] {
    var code: String?
    return lines.compactMap { line in
      if line.contains("<currency type=") { code = attribute("type", of: line) }
      if line.contains("</currency>") { code = nil }
      guard let code, line.contains("<displayName"), let name = content(of: line) else {
        return nil
      }
      return CLDRName(code: code, alternative: attribute("count", of: line), name: name)
    }
  }

  private static func tender(in lines: [Substring]) -> Set<String> {
    let current = lines.filter {
      $0.contains("<currency iso4217=") && $0.contains("from=") && !$0.contains(" to=")
        && !$0.contains("tender=\"false\"")
    }
    return Set(current.compactMap { attribute("iso4217", of: $0) })
  }

  private static func firstLevel(in lines: [Substring]) -> Set<String> {
    let groups = lines.filter { line in
      line.contains("<subgroup") && attribute("type", of: line)?.count == 2
    }
    return Set(
      groups.flatMap { attribute("contains", of: $0)?.split(separator: " ") ?? [] }.map(String.init)
    )
  }

  private static func attribute(_ key: String, of line: Substring) -> String? {
    guard let start = line.range(of: " \(key)=\"") else { return nil }
    return String(line[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func content(of line: Substring) -> String? {
    guard let open = line.firstIndex(of: ">"), let close = line.range(of: "</") else { return nil }
    let text = line[line.index(after: open)..<close.lowerBound]
    return text.replacingOccurrences(of: "&amp;", with: "and")
  }
}
