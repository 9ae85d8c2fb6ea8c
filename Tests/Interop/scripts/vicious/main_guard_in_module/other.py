import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
if __name__ == '__main__':
    parser.add_argument('--not-when-imported')


def main():
    return parser.parse_args()
