import AlgorithmCompiler
import CanonicalJSON
import Testing

@Suite("Source maps")
struct SourceMapTests {
  @Test("each value that was written has its place; lines and columns count from 1, in code points")
  func places() throws {
    let manifest = """
      # 清单
      description: 花卉 🚀, 分类
      engine: {image: 'org/名:1', command: run}  # 引擎
      name: &n a
      outputs: [{label: "输出\\n", name: *n}]
      """
    let map = try #require(
      try Compiled(manifest, path: "a b/清单.yaml").normalized(.compact, sourceMap: true)
        .split(separator: #""source_map":"#).last)
    #expect(
      map == #"""
        {"/name":{"file":"a b/清单.yaml","line":4,"column":10},\#
        "/description":{"file":"a b/清单.yaml","line":2,"column":14},\#
        "/engine":{"file":"a b/清单.yaml","line":3,"column":1},\#
        "/engine/image":{"file":"a b/清单.yaml","line":3,"column":17},\#
        "/engine/command":{"file":"a b/清单.yaml","line":3,"column":37},\#
        "/outputs/0":{"file":"a b/清单.yaml","line":5,"column":33},\#
        "/outputs/0/name":{"file":"a b/清单.yaml","line":5,"column":33},\#
        "/outputs/0/label":{"file":"a b/清单.yaml","line":5,"column":19}}}

        """#)
  }

  @Test("every place in the map of a full manifest begins what stands in the JSON")
  func fullMap() throws {
    let lines = Manifests.full.split(separator: "\n", omittingEmptySubsequences: false)
    let json = try Compiled(Manifests.full).normalized(.compact, sourceMap: true)
    let places = json.matches(
      of: #/"(/[^"]*)":{"file":"algorithm.yaml","line":([0-9]+),"column":([0-9]+)}/#)
    #expect(places.count > 60)
    for place in places {
      let pointer = place.output.1
      let (line, column) = (try #require(Int(place.output.2)), try #require(Int(place.output.3)))
      let rest = lines[line - 1].unicodeScalars.dropFirst(column - 1)
      let written = String(String.UnicodeScalarView(rest))
      let key = pointer.split(separator: "/").last.map(String.init) ?? ""
      // A place begins a value, or the key of a mapping.
      let before = lines[line - 1].unicodeScalars.prefix(column - 1).last
      let isKey = written.hasPrefix("\(key):")
      #expect(isKey || before == " " || before == "[", "\(pointer): \(written)")
    }
  }
}
