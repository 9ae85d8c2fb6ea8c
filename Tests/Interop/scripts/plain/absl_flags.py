from absl import app
from absl import flags
from absl import logging

FLAGS = flags.FLAGS

flags.DEFINE_string('data_url', None, 'Where the records are.', short_name='d')
flags.DEFINE_string(name='train_url', default='/cache/model', help='Where checkpoints go.')
flags.DEFINE_integer('epochs', 3, 'Epochs.', lower_bound=1)
flags.DEFINE_float('dropout', 0.5, 'Dropout rate.')
flags.DEFINE_bool('use_bfloat16', False, 'Whether bfloat16 is used.')
flags.DEFINE_enum('optimizer', 'adam', ['adam', 'sgd', 'lamb'], 'The optimizer.')
flags.mark_flag_as_required('data_url')


def main(argv):
    logging.info('%s', FLAGS.epochs)


if __name__ == '__main__':
    app.run(main)
