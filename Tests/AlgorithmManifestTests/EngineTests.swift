import AlgorithmManifest
import Testing

@Suite("Engines")
struct EngineTests {
  @Test("every listed engine is found by its version and aliases", arguments: Engines.all)
  func listed(_ engine: Engine) {
    #expect(Engines.listed(version: engine.version) == engine)
    for alias in engine.aliases { #expect(Engines.listed(version: alias) == engine) }
    #expect(Engines.all.filter { $0.version == engine.version }.count == 1)
    #expect(!engine.importNames.isEmpty)
  }

  @Test("what a listed version says agrees with its row", arguments: Engines.all)
  func agreement(_ engine: Engine) throws {
    // A build of the engine must read like the engine; the older names don't show their processors.
    let build = try #require(Engines.engine(version: engine.version + "-20220926104358-041ba2e"))
    #expect(build.name == engine.name)
    #expect(build.frameworks == engine.frameworks)
    #expect(build.pythonVersion == engine.pythonVersion)
    #expect(build.resourceTypes == engine.resourceTypes)
    #expect(build.supportsAutoSearch == engine.supportsAutoSearch)
    #expect(build.status == .unlisted)
  }

  @Test("exactly two engines support auto search")
  func autoSearch() {
    #expect(
      Engines.withAutoSearch.map(\.version) == [
        "PyTorch-1.4.0-python3.6-v2", "TF-1.13.1-python3.6-v2",
      ])
  }

  struct Unlisted: Sendable {
    let version: String
    let name: String
    let frameworks: [Framework]
    let python: String
    let chips: [ResourceType]?
  }

  static let unlisted = [
    Unlisted(
      version: "pytorch_1.9.1-cuda_11.1-py_3.7-ubuntu_18.04-x86_64", name: "PyTorch",
      frameworks: [.pyTorch], python: "3.7", chips: [.cpu, .gpu]),
    Unlisted(
      version: "mindspore_1.7.0-cann_5.1.0-py_3.7-euler_2.8.3-aarch64-d910-20220906",
      name: "Ascend-Powered-Engine", frameworks: [.mindSpore], python: "3.7", chips: [.ascend]),
    Unlisted(
      version: "mindspore_2.3.0-cann_8.0.rc1-py_3.9-euler_2.10.7-aarch64-snt9b",
      name: "Ascend-Powered-Engine", frameworks: [.mindSpore], python: "3.9", chips: [.ascend]),
    Unlisted(
      version: "pytorch_1.11.0-cann_6.3.0-py_3.7-euler_2.8.3-aarch64", name: "PyTorch",
      frameworks: [.pyTorch], python: "3.7", chips: [.ascend]),
    Unlisted(
      version: "horovod_0.28.1-pytorch_2.0.0-cuda_11.7-py_3.9-ubuntu_20.04-x86_64", name: "Horovod",
      frameworks: [.horovod, .pyTorch], python: "3.9", chips: [.gpu]),
    Unlisted(
      version: "TF-2.3.0-python3.7", name: "TensorFlow", frameworks: [.tensorFlow], python: "3.7",
      chips: nil),
    Unlisted(
      version: "Mindspore-1.1.1-python3.7-aarch64", name: "Ascend-Powered-Engine",
      frameworks: [.mindSpore], python: "3.7", chips: [.ascend]),
    Unlisted(
      version: "MindSpore-1.3.0-c78-python3.7-euleros2.8-aarch64", name: "Ascend-Powered-Engine",
      frameworks: [.mindSpore], python: "3.7", chips: [.ascend]),
    Unlisted(
      version: "Caffe-1.0.0-python2.7", name: "Caffe", frameworks: [.caffe], python: "2.7",
      chips: nil),
  ]

  @Test("a version that follows a pattern is read", arguments: unlisted)
  func patterns(_ expected: Unlisted) throws {
    let engine = try #require(Engines.engine(version: expected.version))
    #expect(engine.name == expected.name)
    #expect(engine.frameworks == expected.frameworks)
    #expect(engine.pythonVersion == expected.python)
    #expect(engine.resourceTypes == expected.chips)
    #expect(!engine.supportsAutoSearch)
    #expect(engine.status == .unlisted)
    #expect(Engines.listed(version: expected.version) == nil)
  }

  @Test(
    "a version that follows none is not",
    arguments: [
      "", "-", "PyTorch", "PyTorch-1.4.0", "pytorch-1.4.0-python3.6-v2", "PyTorch 1.4.0",
      "PyTorch-1.4.0-pyhton3.6", "PyTroch-1.4.0-python3.6-v2", "python3.6",
      "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04",
      "pytorch_1.8.0-cdua_10.2-py_3.7-ubuntu_18.04-x86_64",
      "pytorch_1.8.0-cuda_10.2-ubuntu_18.04-x86_64", "cuda_10.2-py_3.7-ubuntu_18.04-x86_64",
      "pytorch_x-cuda_10.2-py_3.7-ubuntu_18.04-x86_64", "图像-1.0-python3.6",
      "PyTorch-1.4.0-python3.6--", String(repeating: "a-", count: 10_000),
    ])
  func noPattern(_ version: String) { #expect(Engines.engine(version: version) == nil) }

  @Test("the nearest version is offered, and case matters")
  func nearest() {
    #expect(Engines.listed(version: "pytorch-1.4.0-python3.6-v2") == nil)
    #expect(
      Engines.nearest(to: "pytorch-1.4.0-python3.6-v2") == "PyTorch-1.4.0-python3.6-v2")
    #expect(Engines.nearest(to: "TF-1.13.1-pyhton3.6-v2") == "TF-1.13.1-python3.6-v2")
    #expect(Engines.nearest(to: "my-own-engine") == nil)
  }
}
