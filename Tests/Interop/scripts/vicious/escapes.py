import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--a', default='\a\b\f\n\r\t\v\\\'\"\0\x7f')
parser.add_argument('--b', default='\N{GREEK SMALL LETTER ALPHA}\U0001F600')
parser.add_argument('--c', default='unknown \d escape')
parser.add_argument('--d', default='one \
two')
parser.add_argument('--e', default=r'\N{x}\
')
parser.add_argument('--f', default='\400')
parser.add_argument('--g', default='\ud800')
parser.add_argument('--h', default='tab	inside')
parser.add_argument("--\x69", default=br'\x00')
args = parser.parse_args()
