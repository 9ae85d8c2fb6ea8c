import AlgorithmCompiler
import AlgorithmManifest
import CanonicalJSON
import Testing

@Suite("Fields and bodies")
struct BodyTableTests {
  /// Each field of the manifest with its path in the API.
  static let paths: [String] = paths(of: Manifest.record)

  private static func paths(of record: RecordDescription) -> [String] {
    record.fields.flatMap { field in
      (field.apiPath.map { [$0] } ?? []) + (field.shape.record.map(paths) ?? [])
    }
  }

  @Test("the path that a field states leads somewhere in the body", arguments: paths)
  func leads(_ path: String) throws {
    var schema = try JSONValue(ManifestSchemas.createAlgorithm.document)
    for part in path.split(separator: ".") {
      let name = part.prefix { $0 != "[" }
      schema = try #require(schema.members["properties"]?.members[String(name)], "\(path): \(name)")
      guard let selection = part.firstIndex(of: "[") else { continue }
      schema = try #require(schema.members["items"], "\(path): \(name) is a list")
      let condition = part[selection...].dropFirst().dropLast().split(separator: "=")
      guard condition.count == 2 else { continue }
      let values = schema.members["properties"]?.members[String(condition[0])]?.members["enum"]
      #expect(values?.elements.contains(.string(String(condition[1]))) == true)
    }
  }

  @Test("a body has the members that the API's models have, and no others")
  func members() throws {
    // From the classes that `Algorithm` of huaweicloudsdkmodelarts 3.1.219 names.
    let models: [String: Set<String>] = [
      "": ["metadata", "job_config", "resource_requirements", "advanced_config"],
      "metadata": ["id", "name", "description", "workspace_id", "ai_project"],
      "job_config": [
        "code_dir", "boot_file", "command", "parameters", "inputs", "outputs", "engine",
        "parameters_customization",
      ],
      "engine": ["engine_id", "engine_name", "engine_version", "image_url"],
      "parameters": ["name", "value", "description", "constraint", "i18n_description"],
      "constraint": ["type", "editable", "required", "sensitive", "valid_type", "valid_range"],
      "inputs": ["name", "description", "remote_constraints"],
      "remote_constraints": ["data_type", "attributes"],
      "attributes": ["data_format", "data_segmentation", "dataset_type"],
      "outputs": ["name", "description"],
      "resource_requirements": ["key", "values", "operator"],
      "advanced_config": ["auto_search"],
      "auto_search": ["skip_search_params", "reward_attrs", "search_params", "algo_configs"],
      "reward_attrs": ["name", "mode", "regex"],
      "search_params": [
        "name", "param_type", "lower_bound", "upper_bound", "discrete_points_num",
        "discrete_values",
      ],
      "algo_configs": ["name", "params"],
      "params": ["key", "value", "type"],
    ]
    func check(_ schema: JSONValue, _ name: String) {
      if let items = schema.members["items"] { return check(items, name) }
      guard let properties = schema.members["properties"]?.members else { return }
      let known = models[name] ?? []
      for (key, member) in properties {
        #expect(known.contains(key), "\(name).\(key) is in no model")
        check(member, key)
      }
    }
    check(try JSONValue(ManifestSchemas.createAlgorithm.document), "")
  }
}
