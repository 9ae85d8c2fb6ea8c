import AlgorithmManifest
import Testing

@Suite("Paths in object storage")
struct OBSPathTests {
  @Test(
    "of folders have no fault",
    arguments: ["obs://bucket/a/", "/bucket/a/b/", "obs://my.bucket-1/算法/v 1/", "obs://b.1/a/"])
  func sound(_ text: String) {
    #expect(OBSPath.faults(ofFolder: text) == [])
  }

  @Test("have faults on the characters that are wrong")
  func faults() {
    func found(_ text: String) -> [String] {
      OBSPath.faults(ofFolder: text).map { "\($0.problem) \($0.range)" }
    }
    #expect(found("s3://bucket/a/") == ["wrongScheme 0..<5"])
    #expect(found("obs:/bucket/a/") == ["wrongScheme 0..<5"])
    #expect(found("bucket/a/") == ["noScheme 0..<6"])
    #expect(found("") == ["noScheme 0..<0"])
    #expect(found("obs://bucket\\a") == ["separator 12..<13"])
    #expect(found("obs://bucket/") == ["bucketRoot 0..<13"])
    #expect(found("obs://bucket") == ["bucketRoot 0..<12"])
    #expect(found("obs://bucket/a") == ["noFinalSlash 13..<14"])
    #expect(found("obs://bucket/a//b/") == ["emptySegment 14..<16"])
    #expect(found("obs://bucket/./b/") == ["dots 13..<14"])
    #expect(found("obs://bucket/a/..") == ["dots 15..<17"])
    #expect(found("obs://Bucket/a/").count == 1)
    #expect(found("obs://b/a").count == 2)
    #expect(found("obs://-ab/a/").count == 1)
    #expect(found("obs://a..b/a/").count == 1)
    #expect(found("obs://10.0.0.1/a/").count == 1)
    #expect(found("obs:///a/") == ["noBucket 0..<7"])
    #expect(found("//bucket/a/") == ["noBucket 0..<2"])
    #expect(found("/") == ["noBucket 0..<1"])
    #expect(found("obs：//bucket/a/") == ["wrongScheme 0..<6"])
    #expect(found("OBS://bucket/a/") == ["wrongScheme 0..<6"])
    #expect(found("obs://bucket／a/") == ["separator 12..<13"])
    #expect(found("./src/") == ["noScheme 0..<1"])
  }

  @Test("lead from a folder to its files, and to no others")
  func resolving() throws {
    let folder = try #require(OBSPath(lenient: "obs://bucket/alg/"))
    for text in [
      "train.py", "./train.py", "src/../train.py", "obs://bucket/alg/train.py",
      "/bucket/alg//train.py",
    ] {
      let file = try #require(folder.resolving(text))
      #expect(folder.contains(file) && folder.relativePath(of: file) == "train.py", "\(text)")
    }
    for text in [
      "../train.py", "obs://bucket/alg2/train.py", "/bucket/train.py", "obs://other/alg/train.py",
      "", ".",
    ] {
      #expect(folder.resolving(text).map(folder.contains) != true, "\(text)")
    }
    #expect(folder.resolving("../../../x") == nil)
    #expect(folder.text == "obs://bucket/alg/" && folder.apiText == "/bucket/alg/")
  }
}
