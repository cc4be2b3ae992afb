/// The values of records in words for people who do not know them.
enum Words {
  static func kind(_ kind: String) -> String {
    kind == "refusal" ? "refusal to comment" : kind
  }

  /// What stands before a claim that its source does not make; nil for one that it does.
  static func lead(_ kind: String) -> String? {
    switch kind {
    case "denial": "denied:"
    case "refusal": "declined:"
    case "question": "asked:"
    default: nil
    }
  }

  static func kinds(_ kind: String) -> String {
    switch kind {
    case "evidence": "evidence"
    case "refusal": "refusals to comment"
    default: kind + "s"
    }
  }

  static func type(_ type: String) -> String {
    switch type {
    case "government": "public body"
    case "media": "news outlet"
    case "anonymous": "anonymous"
    case "author": "the writer"
    case "unstated": "not stated"
    default: type
    }
  }

  static func types(_ type: String) -> String {
    switch type {
    case "person": "people"
    case "government": "public bodies"
    case "media": "news outlets"
    case "anonymous": "anonymous sources"
    case "author": "the writers themselves"
    case "unstated": "source not stated"
    default: type + "s"
    }
  }

  static func quote(_ quote: String) -> String {
    switch quote {
    case "direct": "word for word"
    case "mixed": "partly word for word"
    default: "in the article’s words"
    }
  }

  /// What a source is called where others may have its name.
  static func source(_ key: SourceTable.Key, in table: SourceTable) -> String {
    table.isShared(key) ? "\(source(key)) (\(type(key.type)))" : source(key)
  }

  /// What a source is called.
  static func source(_ key: SourceTable.Key) -> String {
    key.name ?? (key.type == "unstated" ? "Source not stated" : "Not named (\(type(key.type)))")
  }
}
