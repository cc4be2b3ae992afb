/// A line of text with what belongs under it.
struct Tree {
  let label: StyledText
  /// How far the further lines of a long label are set in.
  let hang: Int
  let children: [Tree]

  init(_ label: StyledText, hang: Int = 2, _ children: [Tree] = []) {
    self.label = label
    self.hang = hang
    self.children = children
  }

  init(_ label: String, _ children: [Tree] = []) { self.init(StyledText(label), children) }
}
