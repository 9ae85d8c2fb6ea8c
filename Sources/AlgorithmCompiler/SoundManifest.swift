package import AlgorithmManifest
package import Diagnostics

/// A manifest without errors, with paths and engine spelled out: what can be exported. Only a ``Compilation`` makes one.
package struct SoundManifest: Sendable {
  /// The typed values. Paths and engine are in their canonical form; each keeps the place where it was written.
  package let manifest: Manifest

  /// The file that declares it.
  package let source: SourceFile

  init(_ manifest: Manifest, in source: SourceFile) {
    var manifest = manifest
    manifest.engine = manifest.engine?.spelledOut
    manifest.spellOutPaths()
    self.manifest = manifest
    self.source = source
  }
}

extension EngineReference {
  /// The same engine as a mapping would name it: a version, and the name of the engine that has it.
  fileprivate var spelledOut: EngineReference {
    var engine = self
    engine.version = version ?? text
    engine.text = nil
    if name == nil, let version = engine.version,
      let known = Engines.engine(version: version.value)
    {
      engine.name = Located(known.name, version.span)
    }
    return engine
  }
}
