public import Hearsay
public import HearsayMatching
public import HearsayText

/// What many tests need and none changes.
public enum Shared {
  /// The built-in lexicons, loaded once for all tests.
  public static let lexicons: Lexicons = {
    do { return try Lexicons.load() } catch {
      fatalError("the built-in lexicons do not load: \(error)")
    }
  }()

  /// The segmenter over the built-in lexicons.
  public static let segmenter = Segmenter(rules: lexicons.rules)

  /// The pipeline over the built-in lexicons.
  public static let pipeline = Pipeline(lexicons: lexicons)

  /// The same pipeline, telling what articles say themselves, too.
  public static let unattributed = Pipeline(lexicons: lexicons, unattributed: true)

  /// The same pipeline, telling its reasons.
  public static let explaining = Pipeline(lexicons: lexicons, explains: true)
}
