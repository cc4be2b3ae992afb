import Hearsay
import HearsayText
import Testing

@Suite struct PartTests {
  static let prose = """
    The council will sell the old tram depot to a theatre company, the mayor said on Tuesday, and use \
    the money to mend the bridges that were damaged in the spring floods.
    """

  /// An article whose lines surround the one that is tried.
  private func article(with line: String, at place: Int = 3) throws -> Article {
    var lines = ["Depot to become a stage", Self.prose, Self.prose, Self.prose, Self.prose]
    lines.insert(line, at: place)
    return try readOne(lines.joined(separator: "\n"))
  }

  @Test(arguments: [
    ("caption", "Who is behind the sale? (Photo: Reuters)"),
    ("caption", "Photo: The depot in winter. Jo Kimani/The Post"),
    ("caption", "Trams wait at the depot. REUTERS/Jo Kimani"),
    ("caption", "FILE PHOTO: The depot in 1954"),
    ("caption", "In this photo provided by the city, workers empty the depot."),
    ("boilerplate", "Advertisement"),
    ("boilerplate", "Read more: Ten things about trams"),
    ("boilerplate", "Click here to subscribe"),
    ("boilerplate", "Sign up for our newsletter"),
    ("boilerplate", "Follow us on Facebook"),
    ("boilerplate", "© The Post 2024. All rights reserved"),
  ])
  func linesAroundTheNewsAreMarked(kind: String, line: String) throws {
    #expect(try article(with: line).marked.contains("\(kind): \(line)"))
  }

  @Test(arguments: [
    "Breaking news reached the palace on Monday, and officials said that nobody slept.",
    "“Read more,” the mayor advised the theatre company.",
    "By midnight the fire had reached the depot, witnesses said.",
    "By signing the contract the city gives up its right to the rails, lawyers warn.",
    "Photographs of the depot were published by the company, which said they were genuine.",
    "The pictures, she said, were taken by a drone.",
    "Watch the price of steel, analysts advise, and you will see who pays in the end.",
    "Subscribe to the theory or not, he said, the bridges will fall.",
    "About half of the council opposed the sale, according to the clerk.",
    "Follow the money, the opposition leader told reporters.",
  ])
  func sentencesOfTheNewsAreNotMarked(line: String) throws {
    for place in [1, 3, 5] {
      let marks = try article(with: line, at: place).marked.dropFirst()
      #expect(!marks.contains { $0.contains(line) })
    }
  }

  @Test func headlineAndBylineAreRead() throws {
    let article = try article(with: "By Ann Marlow and Joe Pitt, Staff Writers", at: 1)
    #expect(article.metadata.title == "Depot to become a stage")
    #expect(article.metadata.byline == "Ann Marlow and Joe Pitt, Staff Writers")
    #expect(article.parts.map(\.kind) == [.title, .byline])
  }

  @Test func aLongFirstParagraphIsNoHeadline() throws {
    let article = try readOne("\(Self.prose)\n\(Self.prose)")
    #expect(article.metadata.title == nil)
    #expect(article.parts.isEmpty)
  }

  @Test(arguments: [
    ("LAGOS (Reuters) -", "LAGOS"),
    ("NAIROBI, Kenya —", "NAIROBI, Kenya"),
    ("WASHINGTON —", "WASHINGTON"),
    ("New Delhi, March 4 (PTI):", "New Delhi"),
    ("DES MOINES, Iowa, Aug. 10 (UPI) --", "DES MOINES, Iowa"),
  ])
  func datelinesAreRead(dateline: String, place: String) throws {
    let article = try readOne("Depot to become a stage\n\(dateline) \(Self.prose)")
    #expect(article.metadata.dateline == place)
    #expect(article.marked.contains("dateline: \(dateline)"))
  }

  @Test(arguments: [
    "BREAKING: ", "Trump – the president – ", "The mayor (a Liberal) ", "“Never — ",
    "Asked why, she said: ",
  ])
  func otherBeginningsAreNoDatelines(beginning: String) throws {
    let article = try readOne("Depot to become a stage\n\(beginning)\(Self.prose)")
    #expect(article.metadata.dateline == nil)
  }
}
