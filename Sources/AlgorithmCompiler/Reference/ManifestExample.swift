/// A manifest that uses most of the language: the reference page begins with it, and a test compiles it.
package enum ManifestExample {
  package static let text = """
    name: resnet50-flowers
    description: 花卉图像分类，ResNet-50
    engine: PyTorch-1.4.0-python3.6-v2
    code_dir: obs://ml-team/algorithms/resnet50/
    boot_file: train.py

    inputs:
      - name: data_url
        label: 训练数据
        constraints:
          source: dataset
          annotation_type: image-classification
          data_format: [Default, CarbonData]
          split: segmented

    outputs:
      - name: train_url

    hyperparameters:
      - name: learning_rate
        description: 初始学习率
        type: Float
        default: 0.01
        range: {min: 0.0001, max: 1}
        required: true
      - name: optimizer
        default: sgd
        choices: [sgd, adam]
    customize_hyperparameters: true

    search:
      reward: {name: accuracy, goal: maximize, regex: 'accuracy: ([0-9.]+)'}
      parameters:
        - {name: learning_rate, min: 0.0001, max: 0.1}
      algorithms:
        - {name: bayes_opt_search, num_samples: 20, kind: ucb}

    resources:
      types: [CPU, GPU]
      multi_card: true
      distributed: false

    """
}
