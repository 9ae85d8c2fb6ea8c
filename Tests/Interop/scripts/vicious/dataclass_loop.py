import argparse
import dataclasses


@dataclasses.dataclass
class Config:
    data_url: str = ''
    lr: float = 0.1
    epochs: int = 10


parser = argparse.ArgumentParser()
for field in dataclasses.fields(Config):
    parser.add_argument('--' + field.name, type=field.type, default=field.default)
config = Config(**vars(parser.parse_args()))
