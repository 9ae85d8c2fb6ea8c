import tensorflow as tf

flags = tf.flags

flags.DEFINE_string('data_url', None, 'dataset directory')
flags.DEFINE_string('train_url', None, 'saved model directory')
flags.DEFINE_integer('max_steps', 2000, 'Number of steps')
flags.DEFINE_float('learning_rate', 1e-4, 'Initial learning rate')
flags.DEFINE_boolean('fake_data', False, 'If true, uses fake data')

FLAGS = flags.FLAGS


def main(_):
    print(FLAGS.max_steps)


if __name__ == '__main__':
    tf.app.run()
