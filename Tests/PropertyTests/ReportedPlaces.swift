import Diagnostics
import Foundation
import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a report says of places, read from its bytes.
struct ReportedPlaces {
  /// Where each diagnostic lies, in order.
  private(set) var spans: [Place] = []

  /// Where the edits of the fix-its lie, in order; nil where the format has none.
  private(set) var edits: [Place]?

  struct Place {
    let start: SourceLocation
    var end: SourceLocation?
    var bytes: Range<Int>?
    var unit = ColumnUnit.codePoints
  }

  init(_ report: [UInt8], of format: ReportFormat) throws {
    let data = Data(report)
    let lines = String(decoding: report, as: UTF8.self).split(separator: "\n").map(String.init)
    switch format.name {
    case "text", "short": spans = lines.compactMap { Self.place(inLine: $0, after: "a.yaml:") }
    case "json":
      let object = try JSONSerialization.jsonObject(with: data) as! [String: Any]
      readJSON(object["diagnostics"] as! [[String: Any]])
    case "jsonl":
      readJSON(
        try lines.map {
          try JSONSerialization.jsonObject(with: Data($0.utf8)) as! [String: Any]
        })
    case "sarif": readSARIF(try JSONSerialization.jsonObject(with: data) as! [String: Any])
    case "gitlab":
      spans = (try JSONSerialization.jsonObject(with: data) as! [[String: Any]]).map { found in
        let location = found["location"] as! [String: Any]
        let places = location["positions"] as! [String: [String: Int]]
        return Place(start: Self.location(places["begin"]!), end: Self.location(places["end"]!))
      }
    case "github": spans = lines.map(Self.place(inCommand:))
    case "checkstyle", "junit":
      let elements = try XMLElements(data)
      spans = elements.errors
      for text in elements.texts {
        spans += text.split(separator: "\n").compactMap { Self.place(inLine: "\($0)", after: "") }
      }
    default: throw UnknownFormat(name: format.name)
    }
  }

  private struct UnknownFormat: Error {
    let name: String
  }

  private mutating func readJSON(_ diagnostics: [[String: Any]]) {
    spans = diagnostics.map { Self.place(inJSON: $0) }
    edits = diagnostics.flatMap { $0["fixIts"] as! [[String: Any]] }
      .flatMap { $0["edits"] as! [[String: Any]] }.map { Self.place(inJSON: $0) }
  }

  private mutating func readSARIF(_ log: [String: Any]) {
    let run = (log["runs"] as! [[String: Any]])[0]
    var edits: [Place] = []
    for result in run["results"] as! [[String: Any]] {
      let location = (result["locations"] as! [[String: Any]])[0]
      let physical = location["physicalLocation"] as! [String: Any]
      spans.append(Self.place(inRegion: physical["region"] as! [String: Int]))
      for fix in result["fixes"] as? [[String: Any]] ?? [] {
        for change in fix["artifactChanges"] as! [[String: Any]] {
          for replacement in change["replacements"] as! [[String: Any]] {
            edits.append(Self.place(inRegion: replacement["deletedRegion"] as! [String: Int]))
          }
        }
      }
    }
    self.edits = edits
  }

  private static func place(inRegion region: [String: Int]) -> Place {
    let bytes = region["byteOffset"].map { $0..<$0 + region["byteLength"]! }
    return Place(
      start: SourceLocation(line: region["startLine"]!, column: region["startColumn"]!),
      end: SourceLocation(line: region["endLine"]!, column: region["endColumn"]!), bytes: bytes,
      unit: .utf16)
  }

  private static func place(inJSON object: [String: Any]) -> Place {
    let span = object["span"] as! [String: Int]
    return Place(
      start: location(span),
      end: SourceLocation(line: span["endLine"]!, column: span["endColumn"]!),
      bytes: span["startByte"]!..<span["endByte"]!)
  }

  private static func location(_ object: [String: Int]) -> SourceLocation {
    SourceLocation(line: object["line"]!, column: object["column"]!)
  }

  /// `1:2: error: …` behind a prefix.
  private static func place(inLine line: String, after prefix: String) -> Place? {
    guard line.hasPrefix(prefix) else { return nil }
    let parts = line.dropFirst(prefix.count).split(separator: ":", maxSplits: 2)
    guard parts.count == 3, let number = Int(parts[0]), let column = Int(parts[1]) else {
      return nil
    }
    return Place(start: SourceLocation(line: number, column: column))
  }

  private static func place(inCommand line: String) -> Place {
    var values: [Substring: Int] = [:]
    for pair in line.split(separator: " ", maxSplits: 1)[1].split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, values[parts[0]] == nil { values[parts[0]] = Int(parts[1]) }
    }
    guard let column = values["col"], let endColumn = values["endColumn"] else {
      return Place(start: SourceLocation(line: values["line"]!, column: 0))
    }
    return Place(
      start: SourceLocation(line: values["line"]!, column: column),
      end: SourceLocation(line: values["endLine"]!, column: endColumn))
  }
}

/// What the XML formats say: attributes of `error` elements, and text. A delegate must be a class.
private final class XMLElements: NSObject, XMLParserDelegate {
  private(set) var errors: [ReportedPlaces.Place] = []
  private(set) var texts: [String] = []

  init(_ data: Data) throws {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.coderReadCorrupt) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    texts.append("")
    guard name == "error", let line = attributes["line"].flatMap({ Int($0) }),
      let column = attributes["column"].flatMap({ Int($0) })
    else { return }
    errors.append(ReportedPlaces.Place(start: SourceLocation(line: line, column: column)))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    texts[texts.count - 1] += string
  }
}
