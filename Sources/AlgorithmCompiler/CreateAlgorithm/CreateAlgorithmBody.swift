import AlgorithmManifest
package import CanonicalJSON
import Diagnostics

extension SoundManifest {
  /// The body of the request `POST /v2/{project_id}/algorithms` that creates the algorithm.
  ///
  /// What the manifest leaves out is left out of the body; an object or list with nothing in it is left out, too.
  /// The text ends in a line break.
  package func createAlgorithmBody(_ layout: JSONLayout = .pretty) -> [UInt8] {
    var json = JSONWriter(layout)
    json.object { json in
      json.memberUnlessEmpty(Body.metadata.key) { manifest.writeMetadata(to: &$0) }
      json.memberUnlessEmpty(Body.jobConfig.key) { manifest.writeJobConfig(to: &$0) }
      json.list(Body.resourceRequirements, manifest.resources?.requirements) { $0.write(to: &$1) }
      json.memberUnlessEmpty(Body.advancedConfig.key) { json in
        json.memberUnlessEmpty(AdvancedConfig.autoSearch.key) {
          manifest.search?.writeAutoSearch(to: &$0)
        }
      }
    }
    json.lineFeed()
    return json.bytes
  }
}

/// The body as a whole.
enum Body {
  static let metadata = BodyMember("metadata", Metadata.object, isRequired: true)
  static let jobConfig = BodyMember("job_config", JobConfig.object)
  static let resourceRequirements = BodyMember(
    "resource_requirements", .list(of: .object(ResourceRequirement.object)),
    LocalizedText(
      en: "the resources that a job may use; the console offers only such pools",
      zh: "训练约束，控制台据此过滤可用的资源池"))
  static let advancedConfig = BodyMember("advanced_config", AdvancedConfig.object)

  static let object = BodyObject(
    name: "body",
    summary: LocalizedText(
      en: "the body of a CreateAlgorithm request", zh: "CreateAlgorithm 接口的请求体"),
    members: [metadata, jobConfig, resourceRequirements, advancedConfig])
}

/// `metadata`.
enum Metadata {
  static let name = BodyMember(
    "name", .text, Manifest.Fields.name.description.summary, isRequired: true)
  static let description = BodyMember(
    "description", .text, Manifest.Fields.description.description.summary)
  static let workspaceID = BodyMember(
    "workspace_id", .text, Manifest.Fields.workspaceID.description.summary)

  static let object = BodyObject(
    name: "metadata", summary: LocalizedText(en: "what the algorithm is called", zh: "算法的基本信息"),
    members: [name, description, workspaceID])
}

extension Manifest {
  fileprivate func writeMetadata(to json: inout JSONWriter) {
    json.text(Metadata.name, name?.value)
    json.text(Metadata.description, description?.value)
    json.text(Metadata.workspaceID, workspaceID?.value)
  }
}
