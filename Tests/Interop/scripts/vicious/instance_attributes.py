import argparse


class Config:
    def __init__(self, rate=0.1):
        self.rate = rate
        self.double = rate * 2

    @property
    def name(self):
        return 'config'


config = Config(rate=0.25)
parser = argparse.ArgumentParser()
parser.add_argument('--rate', type=float, default=config.rate)
parser.add_argument('--double', type=float, default=config.double)
parser.add_argument('--name', default=config.name)
args = parser.parse_args()
