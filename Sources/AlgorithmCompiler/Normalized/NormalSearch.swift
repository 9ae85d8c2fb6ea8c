import AlgorithmManifest
import CanonicalJSON

extension Search: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.records(Fields.reward, rewards)
    writer.records(Fields.parameters, parameters)
    writer.records(Fields.algorithms, algorithms)
  }
}

extension Reward: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.text(Fields.name, name)
    writer.word(Fields.goal, goal)
    writer.text(Fields.regex, regex)
  }
}

extension SearchParameter: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.text(Fields.name, name)
    writer.number(Fields.min, min)
    writer.number(Fields.max, max)
  }
}

extension SearchAlgorithmConfiguration: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.word(Fields.name, name)
    for option in orderedOptions {
      writer.json.key(option.key.value)
      writer.number(option.value)
    }
  }
}
