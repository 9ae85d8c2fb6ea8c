# -*- coding: utf-8 -*-
"""图像分类训练脚本。"""
import argparse
import moxing as mox
import tensorflow as tf

parser = argparse.ArgumentParser(description='图像分类训练')
parser.add_argument('--data_url', type=str, default='./data', help='训练数据路径')
parser.add_argument('--train_url', type=str, default='./output', help='训练结果的输出路径')
parser.add_argument('--num_classes', type=int, default=5, help='类别数量')
parser.add_argument('--learning_rate', type=float, default=1e-3, help='初始学习率，默认为 0.001')
parser.add_argument('--优化器', type=str, default='随机梯度下降', choices=['随机梯度下降', '自适应'], help='选用的优化器')
args, _ = parser.parse_known_args()


def train():
    mox.file.copy_parallel(args.data_url, '/cache/data')
    dataset = tf.data.Dataset.list_files('/cache/data/*')
    print('共有数据：', dataset)


train()
