import tensorflow as tf


def train(args):
    tf.keras.Model()
