def main():
    import argparse
    from tools.extra import add as extra
    import tools.more
    parser = argparse.ArgumentParser()
    extra(parser)
    tools.more.add(parser)
    return parser.parse_args()


main()
