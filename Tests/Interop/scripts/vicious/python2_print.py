# expect: {"strict": false, "arguments": [{"names": ["--data_url"], "default": ""}, {"names": ["--lr"], "type": "float", "default": 0.1}, {"names": ["--flag"], "action": "store_true"}]}
import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url', type=str, default='')
parser.add_argument('--lr', type=float, default=0.1)
parser.add_argument('--flag', action='store_true')
args, _ = parser.parse_known_args()
print 'data:', args.data_url
print >>open('/dev/null', 'w'), args
