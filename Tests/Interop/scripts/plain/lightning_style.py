from argparse import ArgumentParser

import pytorch_lightning as pl
import torch


class Classifier(pl.LightningModule):
    def __init__(self, hidden=128, learning_rate=1e-3):
        super().__init__()
        self.hidden = hidden

    def forward(self, x):
        return x

    @staticmethod
    def add_model_specific_args(parser):
        parser.add_argument('--hidden', type=int, default=128)
        parser.add_argument('--learning_rate', type=float, default=0.0001)
        return parser


def cli_main():
    pl.seed_everything(1234)
    parser = ArgumentParser()
    parser.add_argument('--batch_size', default=32, type=int)
    parser.add_argument('--max_epochs', default=3, type=int)
    parser = Classifier.add_model_specific_args(parser)
    args = parser.parse_args()
    print(torch.device('cpu'), args)


if __name__ == '__main__':
    cli_main()
