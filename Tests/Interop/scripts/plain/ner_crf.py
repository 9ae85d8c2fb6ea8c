import argparse, os, pickle
import torch as t

p = argparse.ArgumentParser(description='BiLSTM-CRF 命名实体识别')
p.add_argument('--train_data', type=str, default='data_path', help='训练数据')
p.add_argument('--test_data', type=str, default='data_path', help='测试数据')
p.add_argument('--batch_size', type=int, default=64, help='每个批次的样本数')
p.add_argument('--epoch', type=int, default=40, help='训练轮数')
p.add_argument('--hidden_dim', type=int, default=300, help='隐藏层维度')
p.add_argument('--optimizer', type=str, default='Adam', help='Adam/Adadelta/Adagrad/RMSProp/Momentum/SGD')
p.add_argument('--CRF', type=lambda s: s == 'True', default=True, help='为 False 时使用 softmax')
p.add_argument('--update_embedding', type=bool, default=True, help='训练时更新词向量')
p.add_argument('--mode', type=str, default='demo', help='train/test/demo')
p.add_argument('--shuffle', type=bool, default=True, help='每轮开始前打乱数据（推荐）')
args = p.parse_args()

config = t.tensor([1])
with open(os.devnull, 'wb') as f:
    pickle.dump({'mode': args.mode}, f)
