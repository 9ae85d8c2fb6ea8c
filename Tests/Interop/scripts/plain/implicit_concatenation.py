import argparse

parser = argparse.ArgumentParser(
    description='A description that is '
                'longer than one line')
parser.add_argument(
    '--pretrained-'
    'model', type=str, default='', help='the first half, '
    'the second half, '
    "and a \"third\" one")
parser.add_argument('--data_' 'url', default='a' "b" '''c''')
parser.add_argument("--train_url", default=r'C:\new\table', help=u'unicode \u4e2d\u6587')
parser.add_argument('--sep', default='\t', help="tab \
continued")
args = parser.parse_args()
