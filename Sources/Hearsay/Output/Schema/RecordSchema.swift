/// The objects that Hearsay writes, each with its JSON Schema.
public enum RecordSchema: String, CaseIterable, Sendable {
  /// A record of `hearsay extract`.
  case assertion
  /// An article that could not be read.
  case error
  /// An object of `hearsay annotate`.
  case annotation
  /// An object of `hearsay read`.
  case article

  /// A record of `hearsay group`: one of `hearsay extract` with its place in its group.
  case grouped
  /// An object of `hearsay group --summary`.
  case group
  /// A line of the decisions of `hearsay review`.
  case decision

  /// The JSON Schema (draft 2020-12), indented, with a line feed at its end.
  ///
  /// The same text for the same version of the program.
  public var text: String {
    var json = JSONWriter()
    SchemaWriter.write(root, identifier: identifier, to: &json)
    return JSONIndenter.text(json.bytes)
  }

  /// The `schema` that the object carries; records keep theirs when they are grouped.
  package var identifier: String {
    switch self {
    case .assertion: RecordWriter.schema
    case .error: ErrorWriter.schema
    case .annotation: AnnotationWriter.schema
    case .article: ArticleWriter.schema
    case .grouped: RecordWriter.schema + "+group"
    case .group: GroupWriter.schema
    case .decision: DecisionSchema.identifier
    }
  }

  /// The object itself.
  package var root: SchemaObject {
    switch self {
    case .assertion: .assertion
    case .error: .error
    case .annotation: .annotation
    case .article: .article
    case .grouped: .grouped
    case .group: .group
    case .decision: .decision
    }
  }
}
