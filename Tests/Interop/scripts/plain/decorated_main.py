import argparse
import functools
import time


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.time()
        result = function(*args, **kwargs)
        print('took', time.time() - start)
        return result
    return wrapper


@timed
def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--data_url', default=None, type=str)
    parser.add_argument('--train_url', default=None, type=str)
    parser.add_argument('--beam', default=4, type=int)
    parser.add_argument('--length-penalty', default=0.6, type=float)
    args = parser.parse_args()
    return args


if __name__ == '__main__':
    main()
