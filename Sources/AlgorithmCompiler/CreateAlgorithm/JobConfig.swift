import AlgorithmManifest
import CanonicalJSON
import Diagnostics

/// `job_config`.
enum JobConfig {
  static let codeDirectory = BodyMember(
    "code_dir", .text,
    LocalizedText(
      en: "the folder with the code, as '/bucket/folder/'", zh: "代码目录，如“/bucket/folder/”"))
  static let bootFile = BodyMember(
    "boot_file", .text,
    LocalizedText(
      en: "the Python file that starts the training, under the code directory",
      zh: "启动文件，须在代码目录下"))
  static let command = BodyMember(
    "command", .text, EngineReference.Fields.command.description.summary)
  static let parameters = BodyMember(
    "parameters", .list(of: .object(ParameterBody.object)),
    Manifest.Fields.hyperparameters.description.summary)
  static let inputs = BodyMember(
    "inputs", .list(of: .object(InputBody.object)), Manifest.Fields.inputs.description.summary)
  static let outputs = BodyMember(
    "outputs", .list(of: .object(OutputBody.object)), Manifest.Fields.outputs.description.summary)
  static let engine = BodyMember("engine", EngineBody.object)
  static let customization = BodyMember(
    "parameters_customization", .boolean,
    Manifest.Fields.customizeHyperparameters.description.summary)

  static let object = BodyObject(
    name: "jobConfig", summary: LocalizedText(en: "what a training job runs", zh: "训练作业的运行配置"),
    members: [
      codeDirectory, bootFile, command, parameters, inputs, outputs, engine, customization,
    ])
}

extension Manifest {
  func writeJobConfig(to json: inout JSONWriter) {
    json.text(JobConfig.codeDirectory, codeDirectory?.apiPath)
    json.text(JobConfig.bootFile, bootFilePath?.apiPath)
    json.text(JobConfig.command, engine?.command?.value)
    json.list(JobConfig.parameters, hyperparameters) { $0.writeParameter(to: &$1) }
    json.list(JobConfig.inputs, inputs) { $0.writeChannel(to: &$1) }
    json.list(JobConfig.outputs, outputs) { $0.writeChannel(to: &$1) }
    json.memberUnlessEmpty(JobConfig.engine.key) { engine?.writeEngine(to: &$0) }
    json.boolean(JobConfig.customization, customizeHyperparameters?.value)
  }
}

/// `job_config.engine`.
enum EngineBody {
  static let id = BodyMember("engine_id", .text, EngineReference.Fields.id.description.summary)
  static let name = BodyMember(
    "engine_name", .text, EngineReference.Fields.name.description.summary)
  static let version = BodyMember(
    "engine_version", .text, EngineReference.Fields.version.description.summary)
  static let image = BodyMember(
    "image_url", .text, EngineReference.Fields.image.description.summary)

  static let object = BodyObject(
    name: "engine", summary: EngineReference.record.summary, members: [id, name, version, image])
}

extension EngineReference {
  fileprivate func writeEngine(to json: inout JSONWriter) {
    json.text(EngineBody.id, id?.value)
    json.text(EngineBody.name, name?.value)
    json.text(EngineBody.version, version?.value)
    json.text(EngineBody.image, image?.value)
  }
}
