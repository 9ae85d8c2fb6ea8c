import os
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
flags = tf.app.flags
FLAGS = flags.FLAGS
flags.DEFINE_string('data_url', './MNIST_Data', 'dir of the dataset')
flags.DEFINE_string('train_url', './train_url', 'saved model path')
flags.DEFINE_integer('batch_size', 50, 'batch size')
flags.DEFINE_float('keep_prob', .5, 'dropout')


def main(unused):
    print(os.listdir(FLAGS.data_url))


if __name__ == '__main__':
    tf.app.run(main)
