import config as cfg
import tensorflow as tf

args = cfg.parser.parse_args()
with tf.Graph().as_default():
    print(args.lr)
