import AlgorithmManifest
import Diagnostics
import Testing

@Suite("Other kinds of documents")
struct ForeignDocumentTests {
  @Test(
    "a document of another kind gets one diagnostic",
    arguments: [
      ("apiVersion: v1\nkind: List\nitems: []\n", "apiVersion", "a Kubernetes object"),
      ("kind: Kustomization\napiVersion: v1\nresources: [a.yaml]\n", "kind", "a Kubernetes object"),
      ("name: CI\non: [push]\npermissions: {}\njobs: {}\n", "on", "a GitHub Actions workflow"),
      (
        "name: setup\ndescription: b\ninputs: {}\nruns: {using: node20}\n", "runs",
        "a GitHub action"
      ),
      ("repos:\n  - repo: local\n", "repos", "a pre-commit configuration"),
      ("services:\n  web: {image: a}\n", "services", "a Docker Compose file"),
      (
        "metadata: {name: a}\njob_config: {}\n", "metadata", "the body of a CreateAlgorithm request"
      ),
      ("- name: a\n  hosts: all\n", "- name: a", "a list"),
      ("[1, 2]\n", "[1, 2]", "a list"),
      ("just some words\nover lines\n", "just some words", "a single value"),
      ("42\n", "42", "a single value"),
    ])
  func recognized(_ text: String, mark: String, look: String) {
    let reading = Reading(text)
    #expect(reading.findings == ["not-a-manifest: \(mark)"])
    #expect(
      reading.diagnostics.map(\.message.english) == ["this is \(look), not an algorithm manifest"])
    #expect(reading.manifest == nil)
  }

  @Test("a document of an unknown kind is told by its first foreign key")
  func unrecognized() {
    #expect(Reading("name: a\ntheme: dark\nplugins: []\n").findings == ["not-a-manifest: theme"])
  }

  @Test(
    "a document that is meant to be a manifest is none of another kind",
    arguments: [
      "name: a\ndescription: b\n", "name: a\ndescripton: b\n", "nmae: a\n",
      "name: a\ntypes: [GPU]\n",
      "name: a\nEngine: b\nfoo: c\n", "name: a\nbootfile: b\nfoo: c\n",
      "name: a\nresources: {}\nfoo: 1\n",
      "name: a\ninputs: []\noutputs: []\n", "名称: a\n描述: b\n",
      "manifest_version: 1\nkind: a\napiVersion: b\n",
    ])
  func manifests(_ text: String) {
    #expect(!Reading(text).findings.contains { $0.hasPrefix("not-a-manifest") })
    #expect(Reading(text).manifest != nil)
  }
}
