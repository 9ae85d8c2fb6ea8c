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

  /// Without what doesn't tell names apart: `dataRoot` for `data_root`.
  private static func folded(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" })
  }

  private static let inputs: Set<String> = [
    "dataurl", "datadir", "datapath", "dataroot", "datafolder", "dataseturl", "datasetdir",
    "datasetpath", "datasetroot", "inputurl", "inputdir", "inputpath", "traindata", "traindatadir",
    "traindatapath", "traindataurl", "valdata", "valdatadir", "valdatapath", "valdataurl",
    "validdatadir", "evaldata", "evaldatadir", "evaldatapath", "evaldataurl", "testdata",
    "testdatadir", "testdatapath", "testdataurl", "imagedir", "imagesdir", "imagefolder",
    "datasetfolder",
  ]

  private static let outputs: Set<String> = [
    "trainurl", "outputurl", "outputdir", "outputpath", "outdir", "outpath", "modeldir", "savedir",
    "savepath", "savemodeldir", "savecheckpointpath", "checkpointdir", "checkpointsdir", "ckptdir",
    "logdir", "logsdir", "resulturl", "resultdir", "resultsdir", "exportdir", "exportpath",
    "workdir", "summarydir", "tensorboarddir", "jobdir", "expdir",
  ]

  private static let likelyInputs: Set<String> = [
    "data", "dataset", "input", "inputs",
  ]
  private static let likelyOutputs: Set<String> = [
    "output", "outputs", "out", "save", "logs",
  ]
}
