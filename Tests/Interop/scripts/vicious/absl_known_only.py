import sys
from absl import flags
FLAGS = flags.FLAGS
flags.DEFINE_string('data_url', '', '')
flags.DEFINE_list('layers', ['1', '2'], 'layers')
flags.DEFINE_multi_string('tag', None, 'tags')
flags.DEFINE_alias = None
FLAGS(sys.argv, known_only=True)
