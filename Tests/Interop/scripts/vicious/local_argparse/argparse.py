class ArgumentParser:
    def add_argument(self, *names, **keywords):
        pass

    def parse_args(self):
        return None
