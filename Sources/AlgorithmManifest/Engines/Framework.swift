/// A library that training code is written with.
public enum Framework: String, CaseIterable, Sendable {
  case tensorFlow = "TensorFlow"
  case pyTorch = "PyTorch"
  case mindSpore = "MindSpore"
  case mxNet = "MXNet"
  case xgBoost = "XGBoost"
  case scikitLearn = "scikit-learn"
  case horovod = "Horovod"
  case kungFu = "KungFu"
  case caffe = "Caffe"

  /// The top-level Python modules that show that a script uses it.
  public var importNames: [String] {
    switch self {
    case .tensorFlow: ["tensorflow", "keras"]
    case .pyTorch: ["torch", "torchvision"]
    case .mindSpore: ["mindspore"]
    case .mxNet: ["mxnet", "gluoncv"]
    case .xgBoost: ["xgboost"]
    case .scikitLearn: ["sklearn"]
    case .horovod: ["horovod"]
    case .kungFu: ["kungfu"]
    case .caffe: ["caffe"]
    }
  }
}
