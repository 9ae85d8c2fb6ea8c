"""TF2 with absl, as in the official garden."""
import functools

from absl import app, flags, logging
import tensorflow as tf

flags.DEFINE_string(
    'train_url', default=None, help='The directory where the model weights and summaries are stored.')
flags.DEFINE_string('data_url', None, 'The data.')
flags.DEFINE_integer("train_steps", 100000, "Number of steps "
                     "to train.")
flags.DEFINE_float("init_lr", 1.6e-4, "Initial learning rate")
flags.DEFINE_bool('debug', default=False, help='Debug mode.')
flags.DEFINE_enum(name='mode', default='train', enum_values=['train', 'eval'], help='Mode.')
FLAGS = flags.FLAGS


def run(strategy):
    logging.info(FLAGS.mode)


def main(_):
    tf.random.set_seed(0)
    functools.partial(run, None)()


if __name__ == '__main__':
    flags.mark_flags_as_required(['data_url', 'train_url'])
    app.run(main)
