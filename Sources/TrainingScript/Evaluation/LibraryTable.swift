/// Names of modules that were not read, each once.
struct LibraryTable {
  private var paths: [String] = []
  private var kinds: [Library] = []
  private var roots: [String: LibraryID] = [:]
  private var children: [Child: LibraryID] = [:]

  private struct Child: Hashable {
    let parent: LibraryID
    let name: NameID
  }

  /// A module: `tensorflow.compat.v1`.
  mutating func id(of path: String) -> LibraryID {
    if let known = roots[path] { return known }
    let id = LibraryID(rawValue: Int32(paths.count))
    paths.append(path)
    kinds.append(Library(path))
    roots[path] = id
    return id
  }

  /// An attribute of a module, class or function.
  mutating func child(_ name: NameID, of parent: LibraryID, _ names: NameTable) -> LibraryID {
    let child = Child(parent: parent, name: name)
    if let known = children[child] { return known }
    let id = id(of: paths[Int(parent.rawValue)] + "." + names.spelling(name))
    children[child] = id
    return id
  }

  func path(_ id: LibraryID) -> String { paths[Int(id.rawValue)] }

  func kind(_ id: LibraryID) -> Library { kinds[Int(id.rawValue)] }
}

/// What the reader knows about a name of a library.
enum Library {
  case argparse
  case argumentParser
  case argumentParserMember
  case suppress
  case booleanOptional
  case namespace
  /// `argparse.REMAINDER` and its like, by its text.
  case valueCount(String)
  case argv
  case systemExit
  case flags(FlagLibrary)
  case click(ClickLibrary)
  /// Reads what it is given, but keeps and changes nothing.
  case harmless
  /// Defines arguments in its own way.
  case otherLibrary
  /// Takes `sys.argv` apart by rules that are given in the call.
  case rawReader
  case other

  init(_ path: String) {
    switch path {
    case "argparse": self = .argparse
    case "argparse.ArgumentParser": self = .argumentParser
    case "argparse.SUPPRESS": self = .suppress
    case "argparse.BooleanOptionalAction": self = .booleanOptional
    case "argparse.Namespace": self = .namespace
    case "argparse.OPTIONAL": self = .valueCount("?")
    case "argparse.ZERO_OR_MORE": self = .valueCount("*")
    case "argparse.ONE_OR_MORE": self = .valueCount("+")
    case "argparse.REMAINDER": self = .valueCount("...")
    case "argparse.PARSER": self = .valueCount("A...")
    case "sys.argv": self = .argv
    case "sys.exit", "os._exit", "os.abort": self = .systemExit
    case "argcomplete.autocomplete", "pprint.pprint", "copy.copy", "json.dumps",
      "logging.info", "logging.debug", "logging.warning", "logging.warn", "logging.error",
      "os.path.basename", "os.path.abspath", "os.path.dirname", "shlex.join":
      self = .harmless
    case "getopt.getopt", "getopt.gnu_getopt": self = .rawReader
    default:
      if path.hasPrefix("argparse.ArgumentParser.") {
        self = .argumentParserMember
      } else if let flags = FlagLibrary(path) {
        self = .flags(flags)
      } else if let click = ClickLibrary(path) {
        self = .click(click)
      } else {
        self = Self.isOtherLibrary(path) ? .otherLibrary : .other
      }
    }
  }

  /// Whether a call of it, or its use as a decorator, makes arguments of functions, classes or texts.
  private static func isOtherLibrary(_ path: String) -> Bool {
    switch path {
    case "fire.Fire", "typer.Typer", "typer.run", "hydra.main", "hydra.compose",
      "optparse.OptionParser", "docopt.docopt",
      "plac.call", "tyro.cli", "simple_parsing.parse", "simple_parsing.ArgumentParser",
      "jsonargparse.ArgumentParser", "jsonargparse.CLI", "jsonargparse.auto_cli",
      "configargparse.ArgumentParser",
      "configargparse.ArgParser", "configargparse.getArgumentParser",
      "configargparse.get_argument_parser", "tap.Tap",
      "transformers.HfArgumentParser", "transformers.hf_argparser.HfArgumentParser",
      "trl.TrlParser",
      "pytorch_lightning.cli.LightningCLI", "lightning.pytorch.cli.LightningCLI",
      "pytorch_lightning.utilities.cli.LightningCLI", "sacred.Experiment", "cyclopts.App",
      "clize.run",
      "defopt.run", "argh.dispatch_command", "argh.dispatch_commands", "argh.ArghParser",
      "datargs.parse",
      "chz.entrypoint", "chz.nested_entrypoint", "omegaconf.OmegaConf.from_cli",
      "hydra_zen.zen", "draccus.wrap", "draccus.parse", "pyrallis.wrap", "pyrallis.parse":
      true
    default: false
    }
  }
}
