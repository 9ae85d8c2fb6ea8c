import argparse  # the standard one

parser = argparse.ArgumentParser()  # type: argparse.ArgumentParser
parser.add_argument(
    # the spelling of the console
    "--data_url",
    type=str,  # an OBS path, (not a local one
    default="",  # nothing
    # help="old help",
    help="input, see the docs (section 3)",
)
parser.add_argument(
    "--train_url",
    # type=int,
    default=None,
)
# parser.add_argument("--disabled", type=int, default=1)
parser.add_argument("--steps", type=int, default=10_000,)
parser.add_argument("--ratio",
                    type=float,
                    # a third
                    default=0.33,
                    )
args, _ = parser.parse_known_args()
