import argparse
import warnings

warnings.filterwarnings('ignore')
parser = argparse.ArgumentParser()
parser.add_argument('--data_url', type=str, default='data', help='数据目录')
parser.add_argument('--train_url', type=str, default='out', help='输出目录')
parser.add_argument('--backbone', type=str, default='resnet')
parser.add_argument('--size', type=int, default=512)
opt = parser.parse_args()
if opt.backbone == 'resnet':
    print('resnet')
elif opt.backbone == 'vgg':
    print('vgg')
for key, value in vars(opt).items():
    print('%s: %s' % (key, value))
opt.size *= 2
