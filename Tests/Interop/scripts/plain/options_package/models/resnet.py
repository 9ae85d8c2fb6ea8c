import torch


def build_model(arch):
    return getattr(torch, arch)()
