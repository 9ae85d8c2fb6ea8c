import AlgorithmManifest
import CanonicalJSON
import Diagnostics

/// An element of `job_config.inputs[].remote_constraints`: one kind of data that may be bound.
///
/// The API's words for `data_type` and `data_segmentation` are not published; those written here are our reading.
struct RemoteConstraint {
  private let source: StorageKind?

  /// Key and value, each an object of its own.
  private let attributes: [(key: String, value: String)]

  static let dataType = BodyMember(
    "data_type", .word(StorageKind.self), InputConstraints.Fields.source.description.summary)
  static let attributes = BodyMember(
    "attributes", .list(of: .pair(keys: [datasetType, dataFormat, dataSegmentation])),
    LocalizedText(en: "what is asked of a dataset, a pair each", zh: "对数据集的要求，每项一个键值对"))

  static let object = BodyObject(
    name: "remoteConstraint", summary: InputConstraints.record.summary,
    members: [dataType, attributes])

  static let datasetType = "dataset_type"
  static let dataFormat = "data_format"
  static let dataSegmentation = "data_segmentation"

  init(_ source: StorageKind?, _ attributes: [(key: String, value: String)]) {
    self.source = source
    self.attributes = attributes
  }

  func write(to json: inout JSONWriter) {
    json.text(Self.dataType, source?.apiValue)
    json.list(Self.attributes, attributes) { $1.member($0.key, $0.value) }
  }
}

extension InputConstraints {
  /// One for each source. What is asked of datasets stands with them, or by itself where no source is given.
  var remoteConstraints: [RemoteConstraint] {
    guard let source, !source.isEmpty else {
      return attributes.isEmpty ? [] : [RemoteConstraint(nil, attributes)]
    }
    return source.map { RemoteConstraint($0.value, $0.value == .dataset ? attributes : []) }
  }

  private var attributes: [(key: String, value: String)] {
    let types = (annotationTypes ?? []).map { (RemoteConstraint.datasetType, $0.value.apiValue) }
    let formats = (dataFormats ?? []).map { (RemoteConstraint.dataFormat, $0.value.apiValue) }
    let splits = split.map { [(RemoteConstraint.dataSegmentation, $0.value.apiValue)] } ?? []
    // A word that demands nothing has no value in the API.
    return (types + formats + splits).filter { !$0.1.isEmpty }
  }
}
