# parses: 2
import argparse
from absl import app, flags
flags.DEFINE_string('train_url', '', '')
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
args, rest = parser.parse_known_args()


def main(argv):
    pass


app.run(main)
