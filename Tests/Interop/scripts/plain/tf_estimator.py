from __future__ import absolute_import, division, print_function

import argparse
import sys

import tensorflow as tf

_CSV_COLUMNS = ['age', 'income']
_NUM_EXAMPLES = {'train': 32561, 'validation': 16281}

parser = argparse.ArgumentParser()

parser.add_argument(
    '--model_dir', type=str, default='/cache/census_model',
    help='Base directory for the model.')

parser.add_argument(
    '--model_type', type=str, default='wide_deep',
    help="Valid model types: {'wide', 'deep', 'wide_deep'}.")

parser.add_argument(
    '--train_epochs', type=int, default=40, help='Number of training epochs.')

parser.add_argument(
    '--shuffle', type=bool, default=_NUM_EXAMPLES['train'] > 100, help='Shuffle.')


def main(unused_argv):
    tf.logging.set_verbosity(tf.logging.INFO)
    print(FLAGS.model_dir)


if __name__ == '__main__':
    tf.logging.set_verbosity(tf.logging.INFO)
    FLAGS, unparsed = parser.parse_known_args()
    tf.app.run(main=main, argv=[sys.argv[0]] + unparsed)
