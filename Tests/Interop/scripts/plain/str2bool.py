import argparse
import os

import mindspore as ms
from mindspore import context, nn, Model
from mindspore.train.callback import ModelCheckpoint, CheckpointConfig, LossMonitor


def str2bool(v):
    if isinstance(v, bool):
        return v
    if v.lower() in ('yes', 'true', 't', 'y', '1'):
        return True
    elif v.lower() in ('no', 'false', 'f', 'n', '0'):
        return False
    raise argparse.ArgumentTypeError('Boolean value expected.')


parser = argparse.ArgumentParser(description='MindSpore LeNet')
parser.add_argument('--device_target', type=str, default='Ascend', choices=['Ascend', 'GPU', 'CPU'],
                    help='device where the code will be implemented (default: Ascend)')
parser.add_argument('--run_distribute', type=str2bool, default=False, help='run distributed')
parser.add_argument('--dataset_sink_mode', type=str2bool, default=True)
parser.add_argument('--data_url', type=str, default='', help='obs path of the data')
parser.add_argument('--train_url', type=str, default='', help='obs path of the output')
parser.add_argument('--epoch_size', type=int, default=10)
parser.add_argument('--lr', type=float, default=.01)
parser.add_argument('--bucket', type=str, default=os.environ.get('S3_BUCKET'))

if __name__ == '__main__':
    args, unknown = parser.parse_known_args()
    context.set_context(mode=context.GRAPH_MODE, device_target=args.device_target)
    config_ck = CheckpointConfig(save_checkpoint_steps=1875, keep_checkpoint_max=10)
    model = Model(nn.Cell())
    model.train(args.epoch_size, None, callbacks=[LossMonitor(), ModelCheckpoint('lenet', config=config_ck)])
