internal import HearsayText

/// Numbers that begin with digits.
extension QuantityScene {
  /// "5.2", "1,000", "5.2 million", "3.2bn", "12 000", "2½", "40kg".
  func figureCardinal(_ at: Int, _ afterLetters: Bool) -> Cardinal? {
    guard let figure = figure(at), figure.prefix.isEmpty || afterLetters, var value = figure.value
    else { return nil }
    var end = at + 1
    var scale = 1.0
    if figure.suffix.isEmpty {
      (value, end) = groups(figure, value, end)
    } else if let found = attached(figure.suffix)?.scale {
      scale = found
    } else {
      return Cardinal(
        tokens: at..<end, value: value, scale: 1, isFigure: true, suffix: figure.suffix,
        isAmbiguous: false)
    }
    (value, end) = addingPart(value, end)
    let more = scales(after: end)
    (scale, end) = (scale * more.scale, more.end)
    return Cardinal(
      tokens: at..<end, value: value * scale, scale: scale, isFigure: true, suffix: figure.suffix,
      isAmbiguous: false)
  }

  /// Groups of digits that stand apart: "12 000", or that the cutting of words parted: "1,23,45,678".
  private func groups(_ figure: Figure, _ value: Double, _ end: Int) -> (Double, Int) {
    guard let first = figure.plain, figure.parts[0].digits <= 3, first > 0 else {
      return (value, end)
    }
    var value = value
    var end = end
    if has(.comma, end), isAttached(end), isAttached(end + 1) {
      return partedGroups(value, end) ?? (value, end)
    }
    while let next = self.figure(end), next.isBare, let plain = next.plain,
      next.parts[0].digits == 3,
      let span = span(end), let before = self.span(end - 1), span.start - before.end <= 3,
      !has(.month, end - 2)
    {
      value = value * 1000 + Double(plain)
      end += 1
    }
    return (value, end)
  }

  /// The groups after commas that the cutting of words took for marks: "1,23,45,678", "Rs2,840".
  private func partedGroups(_ value: Double, _ end: Int) -> (Double, Int)? {
    var sum = value
    var at = end
    while has(.comma, at), isAttached(at), isAttached(at + 1), let next = figure(at + 1),
      next.isBare,
      next.parts.count == 1 || next.marks[0] == UInt8(ascii: ",")
    {
      at += 2
      for part in next.parts {
        guard part.digits == 2 || part.digits == 3 else { return nil }
        sum = sum * (part.digits == 2 ? 100 : 1000) + Double(part.number)
        if part.digits == 3 { return (sum, at) }
      }
    }
    return nil
  }
}
