from __future__ import print_function
import tensorflow as tf

tf.flags.DEFINE_string('ps_hosts', '', 'comma-separated list of hosts')
tf.flags.DEFINE_string('worker_hosts', '', 'comma-separated list of hosts')
tf.flags.DEFINE_string('job_name', '', "'ps' or 'worker'")
tf.flags.DEFINE_integer('task_index', 0, 'index of the task')
tf.flags.DEFINE_string('data_url', None, '')
tf.flags.DEFINE_string('train_url', None, '')
tf.flags.DEFINE_integer('num_epochs', None, '训练轮数')
flags = tf.flags.FLAGS


def main(*args, **kwargs):
    cluster = tf.train.ClusterSpec({'ps': flags.ps_hosts.split(',')})
    print(cluster)


if __name__ == '__main__':
    tf.app.run(main=main)
