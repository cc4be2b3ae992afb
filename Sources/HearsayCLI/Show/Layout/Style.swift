/// How a character looks on a terminal that takes colours.
struct Style: Hashable {
  /// A colour, by its number among the codes of ECMA-48.
  enum Color: Int {
    case red = 31, green = 32, yellow = 33, magenta = 35, cyan = 36, brightGreen = 92
  }

  var color: Color?
  var isBold = false
  var isDim = false
  var isItalic = false
  var isUnderlined = false

  static let plain = Style()
  static let bold = Style(isBold: true)
  static let dim = Style(isDim: true)

  // Source, cue and content differ in more than their colours, so that nobody needs to see them.
  static let source = Style(color: .cyan, isBold: true)
  static let cue = Style(color: .magenta, isUnderlined: true)
  static let content = Style(color: .green, isItalic: true)
  static let nestedContent = Style(color: .brightGreen, isItalic: true)
  static let number = Style(color: .magenta)
  static let inFavour = Style(color: .green)
  static let against = Style(color: .red)

  /// This style with another one laid over it.
  func under(_ other: Style) -> Style {
    Style(
      color: other.color ?? color, isBold: isBold || other.isBold,
      isDim: (isDim || other.isDim) && other.color == nil, isItalic: isItalic || other.isItalic,
      isUnderlined: isUnderlined || other.isUnderlined)
  }

  /// The sequence that turns the style on; empty for plain text.
  var sequence: String {
    var codes: [Int] = []
    if isBold { codes.append(1) }
    if isDim { codes.append(2) }
    if isItalic { codes.append(3) }
    if isUnderlined { codes.append(4) }
    if let color { codes.append(color.rawValue) }
    return codes.isEmpty ? "" : "\u{1B}[\(codes.map(String.init).joined(separator: ";"))m"
  }

  /// The sequence that turns every style off.
  static let end = "\u{1B}[0m"
}
