import argparse


class Base:
    def __init__(self):
        self.parser = argparse.ArgumentParser()
        self.add()

    def add(self):
        self.parser.add_argument('--base')

    def parse(self):
        return self.parser.parse_known_args()[0]


class Derived(Base):
    def add(self):
        super().add()
        self.parser.add_argument('--derived', type=int, default=2)


args = Derived().parse()
