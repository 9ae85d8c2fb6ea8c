import tensorflow as tf
import my_flags
FLAGS = tf.app.flags.FLAGS
tf.app.flags.DEFINE_string('data_url', '', '')


def main(argv):
    print(FLAGS.rate)


if __name__ == '__main__':
    tf.app.run()
