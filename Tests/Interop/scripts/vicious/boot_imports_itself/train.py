import argparse
COUNT = 1
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
import helper
parser.add_argument('--train_url')
if __name__ == '__main__':
    args = parser.parse_args()
