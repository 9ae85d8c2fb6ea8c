import AlgorithmManifest
package import Diagnostics
package import TrainingScript

/// A manifest to start from, read off a training script: what the script tells, and TODOs where a person must decide.
package struct StartingManifest: Sendable {
  package let text: ManifestText

  /// What was decided and why, as sentences without their ends.
  package let decisions: [LocalizedText]

  /// The arguments that are not in it, in the order of the script.
  package let leftOut: [LeftOutArgument]

  /// What isn't read off the script.
  package struct Place: Sendable {
    /// What the algorithm is called, whatever characters it has.
    package let name: String

    /// As seen from the code directory.
    package let bootFile: String

    /// The code directory, as seen from the manifest.
    package let sourceDirectory: String

    package init(name: String, bootFile: String, sourceDirectory: String) {
      self.name = name
      self.bootFile = bootFile
      self.sourceDirectory = sourceDirectory
    }
  }

  /// - Parameter opening: Why there may be more arguments than are known, as a sentence without its end.
  package init(_ script: TrainingScript, at place: Place, opening: LocalizedText?) {
    let engine = StartingEngine(script)
    let arguments = StartingArguments(script.commandLine)
    let head = StartingHead(place, engine)
    var entries = head.entries
    entries += StartingChannels(arguments, isOpen: opening != nil).entries
    entries += arguments.hyperparameterEntries(opening: opening)
    entries += StartingResources(engine).entries
    text = ManifestText(entries)
    leftOut = arguments.leftOut
    decisions = head.decisions + arguments.decisions
  }
}
