import argparse
import json
import logging
import time

logging.basicConfig(level=logging.INFO)

def get_params():
    parser = argparse.ArgumentParser(description='CNN example')
    parser.add_argument("--data_dir", type=str, default='./data', help="data directory")
    parser.add_argument('--batch_size', type=int, default=64, metavar='N', help='input batch size')
    parser.add_argument("--batch_num", type=int, default=None)
    parser.add_argument("--hidden_size", type=int, default=512, metavar='N', help='hidden layer size')
    parser.add_argument('--lr', type=float, default=0.01, metavar='LR', help='learning rate')
    parser.add_argument('--momentum', type=float, default=0.5, metavar='M', help='SGD momentum')
    parser.add_argument('--log_interval', type=int, default=1000, metavar='N', help='batches between logs')

    args, _ = parser.parse_known_args()
    return args


if __name__ == '__main__':
    try:
        tuned = {'lr': 0.1}
        params = vars(get_params())
        params.update(tuned)
        print(json.dumps(params), time.time())
    except Exception as exception:
        logging.exception(exception)
        raise
