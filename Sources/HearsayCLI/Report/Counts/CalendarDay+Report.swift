import Hearsay

extension CalendarDay {
  /// The day that a date of publication begins with; nil where it does not begin with a whole day, written as
  /// ISO 8601 does.
  init?(published text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      bytes.count == 10 || bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ")
    else { return nil }
    self.init(iso: text)
  }

  /// The Monday of its week.
  var monday: CalendarDay { adding(days: 1 - weekday) }

  /// As people write it: 24 Feb 2023.
  var text: String { "\(day) \(monthName) \(year)" }

  /// The name of its month: "Feb".
  var monthName: String { Self.monthNames[month - 1] }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]
}
