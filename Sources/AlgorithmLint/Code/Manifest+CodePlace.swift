import AlgorithmManifest
import Diagnostics

extension Manifest {
  /// Where the manifest says which code it means: the local folder, or else the one in object storage.
  var codePlace: Located<String>? { sourceDirectory ?? codeDirectory }
}
