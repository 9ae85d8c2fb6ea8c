import argparse
parser = argparse.ArgumentParser()
OPTIONS = []


def option(*names, **keywords):
    def decorate(function):
        OPTIONS.append((names, keywords))
        return function
    return decorate


@option('--data_url', default='')
@option('--lr', type=float, default=0.1)
def main(args):
    pass


for names, keywords in OPTIONS:
    parser.add_argument(*names, **keywords)
main(parser.parse_args())
