/// A size for people: `5.2 GB`, in steps of 1,024.
struct ByteCount {
  let text: String

  init(_ bytes: Int) {
    var value = max(0, bytes)
    var rest = 0
    var unit = 0
    while value >= 1024, unit < Self.units.count - 1 {
      rest = value % 1024
      value /= 1024
      unit += 1
    }
    let tenths = rest * 10 / 1024
    let fraction = value < 100 && tenths > 0 ? ".\(tenths)" : ""
    text = "\(value)\(fraction) \(Self.units[unit])"
  }

  private static let units = ["bytes", "KB", "MB", "GB", "TB", "PB"]
}
