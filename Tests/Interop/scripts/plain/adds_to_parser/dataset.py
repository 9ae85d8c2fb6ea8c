def add_data_arguments(parser):
    parser.add_argument('--data_url', type=str, default='data')
    parser.add_argument('--split', default='train', choices=['train', 'val', 'trainval'])
    parser.add_argument('--num_workers', type=int, default=8)


class Dataset:
    def __init__(self, root):
        self.root = root
