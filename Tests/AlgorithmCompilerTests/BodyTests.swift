import AlgorithmCompiler
import CanonicalJSON
import Testing

@Suite("Bodies of CreateAlgorithm requests")
struct BodyTests {
  @Test("what the manifest leaves out is left out")
  func smallest() throws {
    #expect(try Compiled(Manifests.smallest).body(.compact) == #"{"metadata":{"name":"a"}}"# + "\n")
  }

  @Test("a custom image stands in for engine and code")
  func image() throws {
    #expect(
      try Compiled(Manifests.image).body() == #"""
        {
          "metadata": {
            "name": "custom",
            "description": "own image"
          },
          "job_config": {
            "command": "python /home/ma-user/train.py",
            "inputs": [
              {
                "name": "data_url"
              }
            ],
            "outputs": [
              {
                "name": "train_url"
              }
            ],
            "engine": {
              "image_url": "org/train:1.0"
            }
          },
          "resource_requirements": [
            {
              "key": "flavor_type",
              "values": [
                "Ascend"
              ],
              "operator": "in"
            }
          ]
        }

        """#)
  }

  @Test("every field goes where the API takes it")
  func full() throws {
    #expect(
      try Compiled(Manifests.full).body() == #"""
        {
          "metadata": {
            "name": "resnet50-flowers",
            "description": "花卉图像分类，ResNet-50",
            "workspace_id": "0"
          },
          "job_config": {
            "code_dir": "/ml-team/algorithms/resnet50/",
            "boot_file": "/ml-team/algorithms/resnet50/train.py",
            "parameters": [
              {
                "name": "learning_rate",
                "value": "1e-2",
                "description": "初始学习率",
                "constraint": {
                  "type": "Float",
                  "editable": true,
                  "required": true,
                  "sensitive": false,
                  "valid_type": "Range",
                  "valid_range": [
                    "0.0001",
                    "1"
                  ]
                }
              },
              {
                "name": "optimizer",
                "value": "sgd",
                "constraint": {
                  "type": "String",
                  "editable": false,
                  "required": false,
                  "sensitive": false,
                  "valid_type": "Choice",
                  "valid_range": [
                    "sgd",
                    "adam"
                  ]
                }
              },
              {
                "name": "epochs",
                "value": "10",
                "constraint": {
                  "type": "Integer",
                  "editable": true,
                  "required": false,
                  "sensitive": false,
                  "valid_type": "Range",
                  "valid_range": [
                    "1",
                    "100"
                  ]
                }
              },
              {
                "name": "verbose",
                "value": "true",
                "constraint": {
                  "type": "Boolean",
                  "editable": true,
                  "required": false,
                  "sensitive": false,
                  "valid_type": "None"
                }
              },
              {
                "name": "note",
                "constraint": {
                  "type": "String",
                  "editable": true,
                  "required": false,
                  "sensitive": false,
                  "valid_type": "None"
                }
              }
            ],
            "inputs": [
              {
                "name": "data_url",
                "description": "训练数据",
                "remote_constraints": [
                  {
                    "data_type": "dataset",
                    "attributes": [
                      {
                        "dataset_type": "0"
                      },
                      {
                        "data_format": "Default"
                      },
                      {
                        "data_format": "CarbonData"
                      },
                      {
                        "data_segmentation": "segmented"
                      }
                    ]
                  }
                ]
              },
              {
                "name": "pretrained_url",
                "remote_constraints": [
                  {
                    "data_type": "obs"
                  },
                  {
                    "data_type": "dataset"
                  }
                ]
              }
            ],
            "outputs": [
              {
                "name": "train_url"
              }
            ],
            "engine": {
              "engine_name": "PyTorch",
              "engine_version": "PyTorch-1.4.0-python3.6-v2"
            },
            "parameters_customization": true
          },
          "resource_requirements": [
            {
              "key": "flavor_type",
              "values": [
                "CPU",
                "GPU"
              ],
              "operator": "in"
            },
            {
              "key": "device_distributed_mode",
              "values": [
                "multiple"
              ],
              "operator": "in"
            },
            {
              "key": "host_distributed_mode",
              "values": [
                "singular"
              ],
              "operator": "in"
            }
          ],
          "advanced_config": {
            "auto_search": {
              "reward_attrs": [
                {
                  "name": "accuracy",
                  "mode": "max",
                  "regex": "accuracy: ([0-9.]+)"
                }
              ],
              "search_params": [
                {
                  "name": "learning_rate",
                  "param_type": "continuous",
                  "lower_bound": "0.0001",
                  "upper_bound": "0.1"
                }
              ],
              "algo_configs": [
                {
                  "name": "bayes_opt_search",
                  "params": [
                    {
                      "key": "num_samples",
                      "value": "20",
                      "type": "Integer"
                    },
                    {
                      "key": "kind",
                      "value": "ucb",
                      "type": "String"
                    },
                    {
                      "key": "xi",
                      "value": "0",
                      "type": "Float"
                    }
                  ]
                },
                {
                  "name": "tpe_search"
                }
              ]
            }
          }
        }

        """#)
  }
}
