from pathlib import Path

from pkg import arguments


def train(options: arguments.Options) -> Path:
    return Path(options.train_url)


if __name__ == "__main__":
    train(arguments.parse())
