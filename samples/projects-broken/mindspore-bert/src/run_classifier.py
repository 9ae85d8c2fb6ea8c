# coding: utf-8
"""Fine-tunes a BERT encoder for the classification of Chinese texts."""
import argparse
import os

import mindspore.dataset as ds
import mindspore.nn as nn
import mindspore.ops as ops
from mindspore import Model, Tensor, context
from mindspore import dtype as mstype
from mindspore.common.initializer import TruncatedNormal
from mindspore.nn.transformer import TransformerEncoder
from mindspore.train.callback import CheckpointConfig, LossMonitor, ModelCheckpoint, TimeMonitor
from mindspore.train.serialization import load_checkpoint, load_param_into_net, save_checkpoint

HIDDEN = 768
LENGTH = 128
VOCABULARY = 21128


def parse_arguments():
    parser = argparse.ArgumentParser(description='Text classification with BERT')
    parser.add_argument('--data_url', required=True, help='folder with MindRecord files')
    parser.add_argument('--checkpoint_url', required=True, help='folder with the encoder')
    parser.add_argument('--train_url', required=True, help='folder for the fine-tuned model')
    parser.add_argument('--epochs', type=int, default=3)
    parser.add_argument('--batch_size', type=int, default=32)
    parser.add_argument('--learning_rate', type=float, default=2e-5)
    parser.add_argument('--num_classes', type=int, default=15)
    parser.add_argument('--save_checkpoint', type=bool, default=False)
    arguments, _ = parser.parse_known_args()
    return arguments


class Encoder(nn.Cell):
    """Embeddings and a stack of attention layers; returns the vector of the first token."""

    def __init__(self, batch_size, layers=12, heads=12):
        super(Encoder, self).__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.places = nn.Embedding(LENGTH, HIDDEN)
        self.norm = nn.LayerNorm((HIDDEN,))
        self.layers = TransformerEncoder(
            batch_size=batch_size, num_layers=layers, hidden_size=HIDDEN,
            ffn_hidden_size=4 * HIDDEN,
            seq_length=LENGTH, num_heads=heads)
        self.order = Tensor(list(range(LENGTH)), mstype.int32)

    def construct(self, tokens, mask):
        states = self.norm(self.words(tokens) + self.places(self.order))
        states, _ = self.layers(states, mask)
        return states[:, 0, :]


class Classifier(nn.Cell):
    def __init__(self, batch_size, num_classes):
        super(Classifier, self).__init__()
        self.encoder = Encoder(batch_size)
        self.dropout = nn.Dropout(keep_prob=0.9)
        self.head = nn.Dense(HIDDEN, num_classes, weight_init=TruncatedNormal(0.02))
        self.loss = nn.SoftmaxCrossEntropyWithLogits(sparse=True, reduction='mean')
        self.squeeze = ops.Squeeze(1)

    def construct(self, tokens, mask, label):
        logits = self.head(self.dropout(self.encoder(tokens, mask)))
        return self.loss(logits, self.squeeze(label))


def make_dataset(folder, batch_size):
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder)
                   if name.endswith('.mindrecord'))
    data = ds.MindDataset(files, columns_list=['input_ids', 'input_mask', 'label_ids'],
                          shuffle=True)
    return data.batch(batch_size, drop_remainder=True)


def main():
    args = parse_arguments()
    context.set_context(mode=context.GRAPH_MODE, device_target='Ascend')
    dataset = make_dataset(args.data_url, args.batch_size)
    steps = dataset.get_dataset_size()
    network = Classifier(args.batch_size, args.num_classes)
    load_param_into_net(network.encoder,
                        load_checkpoint(os.path.join(args.checkpoint_url, 'bert_base.ckpt')))
    rate = nn.PolynomialDecayLR(args.learning_rate, 0.0, steps * args.epochs, 1.0)
    optimizer = nn.AdamWeightDecay(network.trainable_params(), learning_rate=rate)
    callbacks = [TimeMonitor(steps), LossMonitor(100)]
    if args.save_checkpoint:
        config = CheckpointConfig(save_checkpoint_steps=steps, keep_checkpoint_max=args.epochs)
        callbacks.append(ModelCheckpoint('classifier', args.train_url, config))
    model = Model(nn.TrainOneStepCell(network, optimizer))
    model.train(args.epochs, dataset, callbacks=callbacks)
    save_checkpoint(network, os.path.join(args.train_url, 'classifier.ckpt'))


if __name__ == '__main__':
    main()
