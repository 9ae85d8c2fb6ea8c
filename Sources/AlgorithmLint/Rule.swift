public import AlgorithmManifest
public import Diagnostics

/// A check of one manifest, or of all manifests of a run together. It sees typed values with spans;
/// it never sees text and never prints.
public protocol Rule: Sendable {
  var kind: DiagnosticKind { get }

  /// Whether it also checks all manifests of a run together; if not, it is never asked to.
  ///
  /// What such a rule finds depends on what else is in the run, so that a comment which silences it is never called unused.
  var looksAtWholeRun: Bool { get }

  /// Whether all that it looks at lies in the training code, without which it says nothing.
  ///
  /// A comment which silences such a rule is called unused only where the code is there and could be read.
  var needsCode: Bool { get }

  /// Checks one manifest.
  func check(_ context: RuleContext, _ sink: inout DiagnosticSink)

  /// Checks what no manifest shows alone. Called once a run, after every manifest was checked.
  func check(_ run: RunContext, _ sink: inout DiagnosticSink)
}

extension Rule {
  public var looksAtWholeRun: Bool { false }
  public var needsCode: Bool { false }
  public func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {}
  public func check(_ run: RunContext, _ sink: inout DiagnosticSink) {}
}

/// What a rule may look at.
public struct RuleContext: Sendable {
  public let manifest: Manifest

  /// Whether something in the manifest's text could not be read, so that what looks absent may be there.
  public let isBroken: Bool

  /// The values as they were written, by path; nil for a manifest that was not read from text.
  public let values: ManifestValues?

  /// The code behind the manifest; nil where there is no local copy of it, or nobody asked for it.
  public let code: TrainingCode?

  /// What is passed to the script, found out once for all rules; nil where there is no script to look at.
  let arguments: PassedArguments?

  public init(
    manifest: Manifest, isBroken: Bool, values: ManifestValues? = nil, code: TrainingCode? = nil
  ) {
    self.manifest = manifest
    self.isBroken = isBroken
    self.values = values
    self.code = code
    arguments = code?.script.map { PassedArguments(manifest, for: $0) }
  }
}

/// What of each manifest the rules over a whole run look at. Small, since a run may hold very many.
public struct RunContext: Sendable {
  /// In the order of files and documents.
  public let manifests: [Entry]

  public struct Entry: Sendable {
    public let name: Located<String>
    public let workspaceID: String

    public init(name: Located<String>, workspaceID: String) {
      self.name = name
      self.workspaceID = workspaceID
    }
  }

  public init(manifests: [Entry]) { self.manifests = manifests }
}
