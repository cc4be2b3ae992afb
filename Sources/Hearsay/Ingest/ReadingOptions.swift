/// How articles are read.
public struct ReadingOptions: Sendable {
  /// The names of the fields in the objects of JSON Lines; of several names the first one found is
  /// taken.
  public struct Fields: Sendable {
    /// The article's own identifier.
    public var id = ["id", "article_id"]
    /// Its text.
    public var text = ["text", "body"]
    /// Its headline.
    public var title = ["title", "headline"]
    /// When it was published.
    public var published = ["published", "date"]
    /// Who published it.
    public var publisher = ["publisher", "source"]
    /// Its web address.
    public var url = ["url"]
    /// Its language.
    public var language = ["language"]
    /// Who wrote it.
    public var byline = ["byline", "author"]

    /// The usual names.
    public init() {}
  }

  /// The format; nil to go by the file name, and by the bytes where that does not tell.
  public var format: InputFormat?
  /// The names of JSON fields.
  public var fields = Fields()
  /// The date of publication for articles that give none.
  public var published: String?
  /// The publisher for articles that name none.
  public var publisher: String?
  /// The largest article that is read, in bytes of its file or line; never more than 1 GiB.
  public var maximumBytes = 20_000_000

  /// The defaults.
  public init() {}
}
