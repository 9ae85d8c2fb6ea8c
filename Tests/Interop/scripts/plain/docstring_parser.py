"""Usage:
    parser = argparse.ArgumentParser()
    parser.add_argument('--from_docstring', type=int)
    args = parser.parse_args()
"""
import argparse


def main():
    '''
    parser.add_argument('--inner', help="not real")
    '''
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--real', type=int, default=1)
    parser.add_argument('--data_url', type=str)
    parser.add_argument('--train_url', type=str)
    args = parser.parse_args()
    print("parser.add_argument('--printed')", args)


if __name__ == '__main__':
    main()
