import Foundation
import Hearsay
import HearsayTestSupport
import HearsayText

@testable import Hearsay

/// Two reports whose first claims are compared: an item of `Corpus/rules/grouping`.
struct ClaimPair: CustomStringConvertible {
  let description: String
  private let reports: [String]

  /// The pairs under a heading of a file.
  static func read(_ rule: String, _ heading: String) -> [ClaimPair] {
    RuleExamples.items("grouping", rule, heading).map { item in
      ClaimPair(description: item, reports: item.components(separatedBy: " ‖ "))
    }
  }

  /// The files of pairs, by name.
  static let rules: [String] = {
    let folder = Repository.root.appendingPathComponent("Corpus/rules/grouping")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }()

  /// The first claim of each report; fewer than two where a report has none.
  var claims: [ReportedClaim] { reports.compactMap { ReportedClaim($0) } }

  /// The roles of the two in their group; nil where each has its own.
  var roles: [GroupRole]? { ReportedClaim.roles(claims) }
}

/// The first claim of an article.
struct ReportedClaim {
  let id: String
  let kind: ClaimKind
  let material: ClaimMaterial

  init?(_ text: String, published: String? = nil) {
    var metadata = Article.Metadata()
    metadata.published = published
    let article = Article(id: text, metadata: metadata, text: SourceText(text))
    let view = RecordView(Shared.pipeline.run(article), Shared.lexicons)
    guard !view.attributions.isEmpty else { return nil }
    id = view.ids[0]
    kind = view.claim(0).kind
    material = view.material(0)
  }

  /// What the claim is known by.
  var terms: ClaimTerms { Self.reader.terms(of: material) }

  private static let reader = ClaimReader(lexicons: Shared.lexicons)

  /// The roles of claims that all make one group; nil where they do not.
  static func roles(_ claims: [ReportedClaim]) -> [GroupRole]? {
    let places = places(of: claims)
    guard Set(places.map(\.group)).count == 1 else { return nil }
    return places.map(\.role)
  }

  /// The places of claims in their groups.
  static func places(of claims: [ReportedClaim]) -> [GroupRoles.Place] {
    let places = groups(claims)
    return claims.indices.map { places.place($0) }
  }

  /// The ids of the groups of claims.
  static func ids(of claims: [ReportedClaim]) -> [String] {
    let places = groups(claims)
    return claims.indices.map { places.id(places.place($0).group) }
  }

  private static func groups(_ claims: [ReportedClaim]) -> GroupPlaces {
    var grouper = ClaimGrouper(lexicons: Shared.lexicons)
    var roles = GroupRoles()
    for claim in claims {
      let number = grouper.add(claim.material, kind: claim.kind, id: Array(claim.id.utf8))
      roles.add(
        claim: number, denies: grouper.isNegative(number), depth: 1,
        article: Array(claim.id.utf8), published: nil)
    }
    return roles.places(in: grouper.groups())
  }
}
