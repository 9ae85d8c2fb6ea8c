import argparse
parser = argparse.ArgumentParser()
text = 'ab'
for _ in range(20):
    text = text + text
parser.add_argument('--length', default=len(text))
parser.add_argument('--data_url')
args = parser.parse_args()
