import AlgorithmManifest
import CanonicalJSON
import Diagnostics

/// An element of `job_config.inputs`.
enum InputBody {
  static let name = BodyMember(
    "name", .text, Input.Fields.name.description.summary, isRequired: true)
  static let description = BodyMember(
    "description", .text, Input.Fields.label.description.summary)
  static let constraints = BodyMember(
    "remote_constraints", .list(of: .object(RemoteConstraint.object)),
    InputConstraints.record.summary)

  static let object = BodyObject(
    name: "input", summary: Input.record.summary, members: [name, description, constraints])
}

/// An element of `job_config.outputs`.
enum OutputBody {
  static let name = BodyMember(
    "name", .text, Output.Fields.name.description.summary, isRequired: true)
  static let description = BodyMember(
    "description", .text, Output.Fields.label.description.summary)

  static let object = BodyObject(
    name: "output", summary: Output.record.summary, members: [name, description])
}

extension Input {
  func writeChannel(to json: inout JSONWriter) {
    json.text(InputBody.name, name?.value)
    json.text(InputBody.description, label?.value)
    json.list(InputBody.constraints, constraints?.remoteConstraints) { $0.write(to: &$1) }
  }
}

extension Output {
  func writeChannel(to json: inout JSONWriter) {
    json.text(OutputBody.name, name?.value)
    json.text(OutputBody.description, label?.value)
  }
}
