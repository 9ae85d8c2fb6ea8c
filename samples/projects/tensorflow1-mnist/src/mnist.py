# coding: utf-8
"""Recognizes handwritten digits: a small network for TensorFlow 1."""
from __future__ import absolute_import, division, print_function

import gzip
import os

import numpy as np
import tensorflow as tf

flags = tf.app.flags
flags.DEFINE_string('data_url', '/cache/mnist', 'folder with the four files of MNIST')
flags.DEFINE_string('train_url', '/cache/output', 'folder for checkpoints and summaries')
flags.DEFINE_float('learning_rate', 0.001, 'step size of Adam')
flags.DEFINE_integer('batch_size', 128, 'images per step', lower_bound=1)
flags.DEFINE_integer('max_steps', 20000, 'steps until the end')
flags.DEFINE_enum('model', 'cnn', ['linear', 'cnn'], 'which network')
flags.DEFINE_boolean('augment', True, 'shift images at random')
FLAGS = flags.FLAGS

SIDE = 28
CLASSES = 10


def read_images(path):
    with tf.gfile.Open(path, 'rb') as packed, gzip.GzipFile(fileobj=packed) as stream:
        stream.read(16)
        pixels = np.frombuffer(stream.read(), dtype=np.uint8)
    return pixels.reshape(-1, SIDE, SIDE, 1).astype(np.float32) / 255.0


def read_labels(path):
    with tf.gfile.Open(path, 'rb') as packed, gzip.GzipFile(fileobj=packed) as stream:
        stream.read(8)
        return np.frombuffer(stream.read(), dtype=np.uint8).astype(np.int64)


def load(part):
    folder = FLAGS.data_url
    return (read_images(os.path.join(folder, part + '-images-idx3-ubyte.gz')),
            read_labels(os.path.join(folder, part + '-labels-idx1-ubyte.gz')))


def shifted(image):
    padded = tf.image.resize_image_with_crop_or_pad(image, SIDE + 4, SIDE + 4)
    return tf.random_crop(padded, [SIDE, SIDE, 1])


def training_input():
    images, labels = load('train')

    def prepare(image, label):
        return (shifted(image) if FLAGS.augment else image), label

    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    dataset = dataset.shuffle(10000).repeat().map(prepare)
    return dataset.batch(FLAGS.batch_size).prefetch(1)


def validation_input():
    return tf.data.Dataset.from_tensor_slices(load('t10k')).batch(500)


def network(images, is_training):
    if FLAGS.model == 'linear':
        return tf.layers.dense(tf.layers.flatten(images), CLASSES)
    layer = tf.layers.conv2d(images, 32, 3, activation=tf.nn.relu)
    layer = tf.layers.max_pooling2d(layer, 2, 2)
    layer = tf.layers.conv2d(layer, 64, 3, activation=tf.nn.relu)
    layer = tf.layers.flatten(tf.layers.max_pooling2d(layer, 2, 2))
    layer = tf.layers.dense(layer, 128, activation=tf.nn.relu)
    layer = tf.layers.dropout(layer, 0.4, training=is_training)
    return tf.layers.dense(layer, CLASSES)


def model_fn(features, labels, mode):
    logits = network(features, mode == tf.estimator.ModeKeys.TRAIN)
    loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
    train_op = None
    if mode == tf.estimator.ModeKeys.TRAIN:
        optimizer = tf.train.AdamOptimizer(FLAGS.learning_rate)
        train_op = optimizer.minimize(loss, tf.train.get_or_create_global_step())
    predicted = tf.argmax(logits, axis=1)
    metrics = {'accuracy': tf.metrics.accuracy(labels, predicted)}
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=train_op, eval_metric_ops=metrics)


def main(_):
    tf.logging.set_verbosity(tf.logging.INFO)
    config = tf.estimator.RunConfig(model_dir=FLAGS.train_url, save_checkpoints_steps=1000)
    estimator = tf.estimator.Estimator(model_fn, config=config)
    tf.estimator.train_and_evaluate(
        estimator, tf.estimator.TrainSpec(training_input, max_steps=FLAGS.max_steps),
        tf.estimator.EvalSpec(validation_input, steps=None))


if __name__ == '__main__':
    tf.app.run()
