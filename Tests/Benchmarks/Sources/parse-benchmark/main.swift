import Diagnostics
import Foundation
import YAMLSubset

// Usage: parse-benchmark FILE RUNS. Prints the megabytes a second of each run, one a line.
let arguments = CommandLine.arguments
guard arguments.count == 3, let data = FileManager.default.contents(atPath: arguments[1]),
  let runs = Int(arguments[2])
else {
  print("usage: parse-benchmark FILE RUNS")
  exit(2)
}
let file = SourceFile(path: arguments[1], bytes: [UInt8](data))
for _ in 0..<runs {
  let clock = ContinuousClock()
  var count = 0
  let time = clock.measure { count = DocumentTree.parse(file).nodes.count }
  precondition(count > 0, "the file holds something")
  let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
  print(Double(data.count) / 1e6 / seconds)
}
