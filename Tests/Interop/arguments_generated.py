"""Generated training scripts."""


def write_scripts(folder, seed, count):
    return []
