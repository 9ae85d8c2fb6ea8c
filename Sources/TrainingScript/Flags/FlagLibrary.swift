/// A function or value of `absl.flags`, or of the flags of TensorFlow 1, which are absl's or look like them.
///
/// - Source: Abseil, "Abseil Python, flags"; TensorFlow 1.15, `tf.flags`.
enum FlagLibrary {
  /// `DEFINE_string` and its like, by what follows the line.
  case define(String)
  /// `FLAGS`
  case values
  /// `FLAGS.name`
  case value
  case markRequired
  case run(isStrict: Bool)
  /// Neither defines nor parses.
  case harmless

  private static let folders = [
    "absl.flags.", "tensorflow.flags.", "tensorflow.app.flags.", "tensorflow.compat.v1.flags.",
    "tensorflow.compat.v1.app.flags.", "tensorflow.python.platform.flags.",
    "tensorflow.python.platform.app.flags.", "gflags.",
  ]

  /// Nil for anything else.
  init?(_ path: String) {
    switch path {
    case "absl.app.run": self = .run(isStrict: true)
    case "tensorflow.app.run", "tensorflow.compat.v1.app.run", "tensorflow.python.platform.app.run":
      self = .run(isStrict: false)
    default:
      guard let folder = Self.folders.first(where: { path.hasPrefix($0) }) else { return nil }
      let name = path.dropFirst(folder.count)
      if name.hasPrefix("DEFINE_") {
        self = .define(String(name.dropFirst("DEFINE_".count)))
      } else if name == "FLAGS" {
        self = .values
      } else if name.hasPrefix("FLAGS.") {
        self = .value
      } else if name == "mark_flag_as_required" || name == "mark_flags_as_required" {
        self = .markRequired
      } else if name == "DEFINE" {
        self = .define("")
      } else {
        self = .harmless
      }
    }
  }

  /// The flags that absl and its logging define.
  static let implicitNames = [
    "--help", "--helpshort", "--helpfull", "--helpxml", "--flagfile", "--undefok", "--verbosity",
    "--v",
    "--logger_levels", "--stderrthreshold", "--showprefixforinfo", "--noshowprefixforinfo",
    "--logtostderr", "--nologtostderr", "--alsologtostderr", "--noalsologtostderr", "--log_dir",
    "--run_with_pdb", "--norun_with_pdb", "--pdb", "--nopdb", "--pdb_post_mortem",
    "--nopdb_post_mortem",
    "--run_with_profiling", "--norun_with_profiling", "--profile_file",
    "--use_cprofile_for_profiling",
    "--nouse_cprofile_for_profiling", "--only_check_args", "--noonly_check_args",
  ]

  /// Packages that are known to define no flags of their own in the same list.
  static let knownPackages: Set<String> = [
    "absl", "tensorflow", "numpy", "torch", "torchvision", "pandas", "scipy", "sklearn",
    "matplotlib",
    "PIL", "cv2", "tqdm", "six", "yaml", "keras", "h5py", "google", "mindspore", "tensorboardX",
    "einops",
    "__future__", "abc", "argparse", "ast", "asyncio", "base64", "bisect", "builtins", "codecs",
    "collections", "contextlib", "copy", "csv", "ctypes", "datetime", "decimal", "enum", "errno",
    "fcntl", "fnmatch",
    "functools", "gc", "getpass", "glob", "gzip", "hashlib", "heapq", "importlib", "inspect", "io",
    "itertools", "json", "logging", "math", "multiprocessing", "numbers", "operator", "os",
    "pathlib", "pdb",
    "pickle", "platform", "pprint", "queue", "random", "re", "shlex", "shutil", "signal", "socket",
    "sqlite3", "statistics", "string", "struct", "subprocess", "sys", "tarfile", "tempfile",
    "textwrap", "threading", "time", "traceback", "types", "typing", "unicodedata", "unittest",
    "urllib",
    "urllib2", "uuid", "warnings", "weakref", "xml", "zipfile", "zlib", "cPickle", "Queue",
    "StringIO", "dataclasses",
  ]
}
