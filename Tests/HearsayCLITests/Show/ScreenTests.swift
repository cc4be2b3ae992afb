import Testing

@testable import HearsayCLI

@Suite struct ScreenTests {
  private static func screen(
    _ color: ColorChoice = .auto, width: Int? = nil, _ variables: [String: String] = [:],
    isTerminal: Bool = true, columns: Int? = nil
  ) -> Screen {
    Screen(
      color: color, width: width, environment: Environment { variables[$0] },
      isTerminal: isTerminal, columns: columns)
  }

  @Test func coloursAreForTerminals() {
    #expect(Self.screen(.auto).isColored)
    #expect(!Self.screen(.auto, isTerminal: false).isColored)
    #expect(Self.screen(.always, isTerminal: false).isColored)
    #expect(!Self.screen(.never).isColored)
  }

  @Test func theEnvironmentCanTurnColoursOff() {
    #expect(!Self.screen(["NO_COLOR": "1"]).isColored)
    #expect(!Self.screen(["NO_COLOR": "0"]).isColored)
    #expect(Self.screen(["NO_COLOR": ""]).isColored)
    #expect(!Self.screen(["TERM": "dumb"]).isColored)
    #expect(Self.screen(["TERM": "xterm"]).isColored)
    #expect(Self.screen(.always, ["NO_COLOR": "1", "TERM": "dumb"]).isColored)
  }

  @Test func theWidthIsAskedForThenSetThenMeasured() {
    #expect(Self.screen(width: 50, ["COLUMNS": "60"], columns: 70).width == 50)
    #expect(Self.screen(["COLUMNS": "60"], columns: 70).width == 60)
    #expect(Self.screen(["COLUMNS": "wide"], columns: 70).width == 70)
    #expect(Self.screen().width == 80)
  }

  @Test func theWidthIsNeverTooSmallOrTooLarge() {
    #expect(Self.screen(["COLUMNS": "3"]).width == 20)
    #expect(Self.screen(["COLUMNS": "-1"]).width == 20)
    #expect(Self.screen(["COLUMNS": "99999"]).width == 1_000)
  }
}

extension ScreenTests {
  private static func screen(_ variables: [String: String], columns: Int? = nil) -> Screen {
    screen(.auto, variables, columns: columns)
  }
}

@Suite struct StyledTextTests {
  @Test func stylesAreTurnedOnAndOff() {
    var text = StyledText("a ")
    text.append("b", .source)
    text.append("c", .cue)
    #expect(text.rendered(isColored: true) == "a \u{1B}[1;36mb\u{1B}[0m\u{1B}[4;35mc\u{1B}[0m")
    #expect(text.rendered(isColored: false) == "a bc")
  }

  @Test func thePartsDifferInMoreThanColour() {
    let styles = [Style.source, .cue, .content].map { style in
      var plain = style
      plain.color = nil
      return plain
    }
    #expect(Set(styles).count == 3)
    #expect(!styles.contains(.plain))
  }
}
