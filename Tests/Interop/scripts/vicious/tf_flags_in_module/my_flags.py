import tensorflow as tf
tf.app.flags.DEFINE_float('rate', 0.5, 'rate')
