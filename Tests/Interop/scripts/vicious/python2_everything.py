# -*- coding: utf-8 -*-
# expect: {"strict": true, "arguments": [{"names": ["--n"], "type": "int", "default": 15}, {"names": ["--big"], "default": 10}, {"names": ["--name"], "default": "é"}, {"names": ["--k"], "type": "int", "choices": [1, 2]}]}
import argparse
import ConfigParser

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--n', type=int, default=017)
    parser.add_argument('--big', default=10L)
    parser.add_argument('--name', default=u'é')
    parser.add_argument('--k', type=int, choices=[1, 2])
    try:
        args = parser.parse_args()
    except ValueError, error:
        raise SystemExit, `error`
    if args.n <> 3:
        exec "print args" in {}
    print "%d" % args.n,

if __name__ == '__main__':
    main()
