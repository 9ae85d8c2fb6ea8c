from __future__ import absolute_import
from __future__ import division
from __future__ import print_function

import tensorflow as tf

tf.app.flags.DEFINE_string('data_url', '/cache/data', """Path to the data directory.""")
tf.app.flags.DEFINE_string('train_url', '/cache/out',
                           """Directory where to write event logs """
                           """and checkpoint.""")
tf.app.flags.DEFINE_integer('num_gpus', 1, """How many GPUs to use.""")
tf.app.flags.DEFINE_integer('batch_size', 128, 'batch')
tf.app.flags.DEFINE_boolean('log_device_placement', False, 'log')
FLAGS = tf.app.flags.FLAGS


def train():
    with tf.Graph().as_default():
        print(FLAGS.batch_size)


def main(argv=None):
    train()


if __name__ == '__main__':
    tf.app.run(main=main)
