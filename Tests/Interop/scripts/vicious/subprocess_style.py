import argparse
import subprocess
import sys


def main():
    parser = argparse.ArgumentParser(description='launcher')
    parser.add_argument('--nproc', type=int, default=8)
    parser.add_argument('script')
    parser.add_argument('script_args', nargs=argparse.REMAINDER)
    args = parser.parse_args()
    subprocess.run([sys.executable, args.script, *args.script_args])


main()
