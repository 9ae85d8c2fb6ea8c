import argparse


class Config(object):
    """Reads the command line once."""

    def __init__(self):
        parser = argparse.ArgumentParser()
        parser.add_argument('--data_url', type=str, default='')
        parser.add_argument('--train_url', type=str, default='')
        parser.add_argument('--vocab', type=int, default=30522)
        parser.add_argument('--max_len', type=int, default=128)
        parser.add_argument('--do_lower_case', type=bool, default=True)
        self.args, self.unknown = parser.parse_known_args()

    def __getattr__(self, name):
        return getattr(self.args, name)


class Trainer:
    def __init__(self, config):
        self.config = config

    def run(self):
        print(self.config.vocab)


if __name__ == '__main__':
    Trainer(Config()).run()
