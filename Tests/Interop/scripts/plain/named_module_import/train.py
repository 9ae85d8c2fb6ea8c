import utils.cli as cli
from utils import seed_all


def main():
    args = cli.get_args()
    seed_all(args.seed)


if __name__ == "__main__":
    main()
