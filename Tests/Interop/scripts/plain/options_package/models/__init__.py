from .resnet import build_model
