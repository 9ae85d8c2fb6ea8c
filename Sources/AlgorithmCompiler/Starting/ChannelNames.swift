/// The names by which training scripts take paths of data, and of results.
///
/// - Source: "开发自定义脚本" for `data_url` and `train_url`; the others are the habits of the examples of the frameworks.
enum ChannelNames {
  enum Role {
    case input
    case output
  }

  /// What a name stands for in a script; nil where it stands for something else or for several things.
  static func role(of name: String) -> Role? {
    let folded = folded(name)
    return inputs.contains(folded) ? .input : outputs.contains(folded) ? .output : nil
  }

  /// The same for names that may also be those of a data set or of a switch.
  static func likelyRole(of name: String) -> Role? {
    let folded = folded(name)
    return likelyInputs.contains(folded) ? .input : likelyOutputs.contains(folded) ? .output : nil
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().replacing("-", with: "_")
  }

  private static let inputs: Set<String> = [
    "data_url", "data_dir", "data_path", "data_root", "data_folder", "dataset_url", "dataset_dir",
    "dataset_path", "dataset_root", "input_url", "input_dir", "input_path", "train_data",
    "train_data_dir", "train_data_path", "train_data_url", "val_data", "val_data_dir",
    "val_data_path", "val_data_url", "valid_data_dir", "eval_data", "eval_data_dir",
    "eval_data_path", "eval_data_url", "test_data", "test_data_dir", "test_data_path",
    "test_data_url", "image_dir", "images_dir", "image_folder",
  ]

  private static let outputs: Set<String> = [
    "train_url", "output_url", "output_dir", "output_path", "out_dir", "out_path", "outdir",
    "model_dir", "save_dir", "save_path", "save_model_dir", "save_checkpoint_path",
    "checkpoint_dir",
    "checkpoints_dir", "ckpt_dir", "log_dir", "logdir", "logs_dir", "result_url", "result_dir",
    "results_dir", "export_dir", "export_path", "work_dir", "summary_dir", "tensorboard_dir",
  ]

  private static let likelyInputs: Set<String> = ["data", "dataset", "datadir", "input", "inputs"]
  private static let likelyOutputs: Set<String> = ["output", "outputs", "out", "save", "logs"]
}
