import tensorflow as tf
flags = tf.app.flags
for name in ['data_url', 'train_url']:
    flags.DEFINE_string(name, '', 'a path')
define = flags.DEFINE_integer
define('steps', 10, 'steps')
flags.DEFINE_bool('debug', False, '')
tf.app.run(lambda argv: None)
