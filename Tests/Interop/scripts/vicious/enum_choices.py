import argparse
import enum


class Mode(enum.Enum):
    TRAIN = 'train'
    TEST = 'test'


parser = argparse.ArgumentParser()
parser.add_argument('--mode', type=Mode, choices=list(Mode), default=Mode.TRAIN)
parser.add_argument('--text', choices=[mode.value for mode in Mode], default=Mode.TEST.value)
args = parser.parse_args()
