import torch.nn as nn


class Network(nn.Module):
    @staticmethod
    def add_arguments(parser):
        group = parser.add_argument_group('network')
        group.add_argument('--width', type=int, default=64)
        group.add_argument('--depth', type=int, default=4)

    def __init__(self, args):
        super().__init__()
        self.args = args
