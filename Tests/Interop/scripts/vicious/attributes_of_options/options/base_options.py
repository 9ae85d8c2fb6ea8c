import argparse
import models


class BaseOptions:
    def initialize(self, parser):
        parser.add_argument('--dataroot', required=True)
        parser.add_argument('--model', type=str, default='cycle_gan')
        return parser

    def gather_options(self):
        parser = argparse.ArgumentParser()
        parser = self.initialize(parser)
        opt, _ = parser.parse_known_args()
        setter = models.get_option_setter(opt.model)
        parser = setter(parser, True)
        opt, _ = parser.parse_known_args()
        self.parser = parser
        return parser.parse_args()

    def parse(self):
        return self.gather_options()
